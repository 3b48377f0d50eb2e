import type { Sentence } from '../../sentence';
import { follows, isCapital, isKindAt, normAt, textAt } from './detail';
import type { Detail } from './detail';

/** Titles of those who care: their names are not a patient's. */
const staffTitles = /^(?:dr|dr\.|doctor|prof|prof\.|professor|nurse|matron|midwife|consultant|surgeon|registrar|physio|pharmacist|porter|healthcare|assistant|educator|ward|nightingale|sr)$/;
const patientTitles = /^(?:mr|mrs|ms|miss|mx|mr\.|mrs\.|ms\.|mister|sir|lady|lord|dame|shri|smt|smt\.|sri|mama|baba|mzee|papa|chief|alhaji|alhaja|hajia|tannie|oom|ouma|oupa|gogo|aunty|auntie|uncle|nana|granny|grandma|grandpa|captain|capt|colonel|col|major|sergeant|sgt|corporal|lieutenant|reverend|rev|fr|father|sister|pastor|deacon|bishop|canon|councillor|cllr|señor|señora|whaea|matua|coach|judge|old|big|little|young|auld|wee|baby|bra|monsieur|mlle|mme)$/;
/** Before a capital they make a place, a body or a work of it. */
const notBefore = /^(?:in|at|from|near|to|of|on|via|outside|around|the|st|st\.|saint|and|by|with|for|&)$/;

/** Names, initials and nicknames of people who are not staff. */
export function namesIn(sentence: Sentence): Detail[] {
  const found: Detail[] = [];
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    const to = nameEnd(sentence, at);
    if (to <= at) continue;
    found.push({ kind: 'name', sentence, from: at, to });
    at = to - 1;
  }
  return found;
}

function nameEnd(sentence: Sentence, at: number): number {
  const text = textAt(sentence, at);
  const before = normAt(sentence, at - 1);
  // The second half of "Guillain-Barré" or "Ste-Anne" is no name of its own.
  if (at > 0 && /^[-–‑]$/.test(sentence.tokens[at]!.before)) return at;
  if (staffTitles.test(before) || isStaffBefore(sentence, at)) return at;
  if (isTitle(sentence, at)) {
    const to = capitalsEnd(sentence, at + 1);
    return to > at + 1 ? to : at;
  }
  const isGiven = isKindAt(sentence, at, 'given-name') && isCapital(text) && !isDay(sentence, at) && !eponymous.test(normAt(sentence, at + 1));
  const isDoubtful = isKindAt(sentence, at, 'maybe-name') && !eponymous.test(normAt(sentence, at + 1)) && /^\p{Lu}\p{Ll}/u.test(text) && !isKindAt(sentence, at, 'month', 'weekday', 'season', 'ward');
  if (isGiven && before !== 'st' && before !== 'saint' && !isPlaceName(sentence, at)) return withSurname(sentence, at);
  if (isDoubtful && at > 0 && !notBefore.test(before) && !isPlaceName(sentence, at)) return withSurname(sentence, at);
  if (isDoubtful && /^(?:and|with|for|by|to)$/.test(before) && isKindAt(sentence, at - 2, 'given-name')) return withSurname(sentence, at);
  if (isInitials(sentence, at)) return at + 1;
  // "his wife Odette", "they called her Otis-Mae": a name that no list knows.
  if (isCapital(text) && at > 0 && !isKindAt(sentence, at, 'month', 'weekday', 'season', 'caps') && isIntroduced(sentence, at)) return withSurname(sentence, at);
  return isUnknownSubject(sentence, at) ? withSurname(sentence, at) : at;
}

/** "every Sunday with a flask": a day or a month is a name only before a surname. */
function isDay(sentence: Sentence, at: number): boolean {
  const isSurnameNext = follows(sentence, at + 1) && isCapital(textAt(sentence, at + 1)) && !isKindAt(sentence, at + 1, 'weekday', 'month', 'season', 'recent-day');
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s|s)?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(normAt(sentence, at)) && !isSurnameNext && (isDated(sentence, at) || isKindAt(sentence, at, 'weekday', 'month', 'season'));
}

/** After these a day or a month is told, not a person. */
function isDated(sentence: Sentence, at: number): boolean {
  return /^(?:every|each|on|in|last|this|next|since|until|till|til|by|from|of|alternate|past|early|mid|late|the|one|a|during)$/.test(normAt(sentence, at - 1));
}

/** Things that are named after somebody: a Moses basket, a Thomas splint, a Bruce protocol. */
const eponymous = /^(?:basket|dish|frame|catheter|tube|collar|bandage|splint|score|scale|syndrome|disease|sign|test|method|manoeuvre|maneuver|forceps|clamp|drip|drain|stockings?|bag|position|protocol|criteria|index|procedure|operation|technique|walker|lamp|needle|cannula|airway|mask|classification|fracture|palsy|reflex|phenomenon|rule|law|chart|nail|plate|wire|pin|block|incision|machine|ointment|solution|stain|bath|boot|brace|trolley|bed|chair|stitch|oil|salts)$/;

/** A capital that no list knows, where a person stands: before "was", "told", "asked", and not after a preposition. */
function isUnknownSubject(sentence: Sentence, at: number): boolean {
  const text = textAt(sentence, at);
  if (at === 0 || !/^\p{Lu}\p{Ll}{2,}(?:['’]s)?$/u.test(text) || notBefore.test(normAt(sentence, at - 1)) || isCapital(textAt(sentence, at - 1))) return false;
  if (sentence.hits[at]!.some(({ kind }) => kind !== 'cap' && kind !== 'past' && kind !== 'ing')) return false;
  return follows(sentence, at) && /^(?:told|asked|said|says|smiled|laughed|cried|died|came|comes|sat|went|wants|wanted|lives|lived|walked|turned|loved|loves|knew|whispered|wouldn't|didn't|couldn't|hadn't|arrived|fell|woke|rang|called|had|has|is|was)$/.test(normAt(sentence, at + 1)) && follows(sentence, at + 1);
}

function isTitle(sentence: Sentence, at: number): boolean {
  const norm = normAt(sentence, at);
  if (!patientTitles.test(norm) || !isCapital(textAt(sentence, at + 1)) || !follows(sentence, at + 1)) return false;
  const isWritten = isCapital(textAt(sentence, at));
  if (/^(?:old|big|little|young|auld|wee|baby|sister|father|coach|judge|chief|major|lady|lord|papa|mama)$/.test(norm)) {
    return isWritten && (isKindAt(sentence, at + 1, 'given-name', 'maybe-name') || /^(?:mama|papa|chief|coach|lady|lord|father|baby)$/.test(norm));
  }
  return isWritten || /^(?:mr|mrs|ms|miss|oom|tannie|auntie|aunty|uncle|mzee|bra|sergeant|captain|father)$/.test(norm);
}

/** "Dr Ana", "a porter called Keith", "our receptionist Sam": whoever works there is not the patient. */
function isStaffBefore(sentence: Sentence, at: number): boolean {
  for (let back = 1; back <= 3 && at - back >= 0; back++) {
    if (/[.;:!?]/.test(sentence.tokens[at - back + 1]!.before)) return false;
    if (isKindAt(sentence, at - back, 'clinician') && !/^(?:pt|sister|patient)$/.test(normAt(sentence, at - back))) return back === 1 || /^(?:called|named|is|was|,)$/.test(normAt(sentence, at - 1));
  }
  return false;
}

function capitalsEnd(sentence: Sentence, at: number): number {
  let to = at;
  while (to < sentence.tokens.length && isCapital(textAt(sentence, to)) && (to === at || follows(sentence, to) || /^\.\s$/.test(sentence.tokens[to]!.before)) && to - at < 4) to++;
  return to;
}

function withSurname(sentence: Sentence, at: number): number {
  let to = at + 1;
  const isMore = (index: number): boolean => follows(sentence, index) && isCapital(textAt(sentence, index)) && !isKindAt(sentence, index, 'month', 'weekday', 'season', 'clinician');
  while (to < sentence.tokens.length && to - at < 4 && isMore(to)) to++;
  if (/^(?:ní|o|de|van|von|bin|al|nic|mac|ó|della|du|den|der)$/.test(normAt(sentence, to)) && isCapital(textAt(sentence, to + 1))) to = capitalsEnd(sentence, to + 1);
  return to;
}

/** "Georgia Hospital", "Victoria Street". */
function isPlaceName(sentence: Sentence, at: number): boolean {
  for (let ahead = 1; ahead <= 3; ahead++) {
    if (!follows(sentence, at + ahead)) return false;
    if (isKindAt(sentence, at + ahead, 'facility', 'ward', 'place-word') && isCapital(textAt(sentence, at + ahead))) return true;
    if (!isCapital(textAt(sentence, at + ahead))) return false;
  }
  return false;
}

/** `J.`, `D.W.`, `M.O'S.`, `Sipho M`: one capital with its stop, or several. */
function isInitials(sentence: Sentence, at: number): boolean {
  const { text } = sentence.tokens[at]!;
  const before = textAt(sentence, at - 1);
  if (/^(?:\p{Lu}['’]?\.){2,4}$/u.test(text)) return !/^(?:U\.S|U\.K|B\.S|M\.D|R\.N|Ph\.D|P\.S|N\.B|E\.R|I\.V|O\.R|A\.M|P\.M|D\.O|D\.C|S\.A|N\.Z)\.?/.test(text);
  return /^[A-HJ-Z]\.$/.test(text) && at > 0 && !isCapital(before) && !/\d/.test(before) && !/^(?:vitamin|hepatitis|type|grade|group|bay|ward|part|plan|appendix|figure|table)$/.test(normAt(sentence, at - 1));
}

function isIntroduced(sentence: Sentence, at: number): boolean {
  const before = normAt(sentence, at - 1);
  if (!follows(sentence, at) && !/^,\s*$/.test(sentence.tokens[at]!.before)) return false;
  if (/^(?:named|christened|nicknamed)$/.test(before)) return true;
  if (/^(?:him|her|it|them|baby)$/.test(before) && /^(?:call|called|calls|calling|name|named|they've|christened|call)$/.test(normAt(sentence, at - 2))) return true;
  if (before === 'called' && /^(?:was|is|lad|girl|boy|man|woman|lady|dog|cat|baby|fella|guy|one|he's|she's)$/.test(normAt(sentence, at - 2))) return true;
  return isKindAt(sentence, at - 1, 'relative') && isKindAt(sentence, at - 2, 'his-her', 'relative') && follows(sentence, at);
}

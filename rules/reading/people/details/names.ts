import { cuesNamed } from '../../sentence';
import type { Sentence } from '../../sentence';
import { isTown } from '../gazetteer';
import { endsClause, follows, isCapital, isKindAt, lengthAt, normAt, textAt } from './detail';
import type { Detail } from './detail';
import { isNamedHashtag } from './names/hashtags';
import { initialsEnd } from './names/initials';
import { humanVerb, isCalledOut, isIntroduced, isUnknown, sayingVerb } from './names/introduced';
import { isGivenName, looksLikeSurname } from './names/lists';
import { isWrittenSmall } from './names/lower-case';
import { isSomebodyElse } from './names/others';
import { titledEnd } from './names/titles';

/** Before a capital they make a place, a body or a work of it. */
const notBefore = /^(?:in|at|from|near|to|of|on|via|outside|around|the|st|st\.|saint|and|by|with|for|&)$/;

/** Names, initials and nicknames of people who are not staff. */
export function namesIn(sentence: Sentence): Detail[] {
  const found: Detail[] = [];
  const { tokens } = sentence;
  const isShouted = isTitleCase(sentence);
  for (let at = 0; at < tokens.length; at++) {
    const to = nameEnd(sentence, at, isShouted);
    if (to <= at) continue;
    if (!isSomebodyElse(sentence, at, to)) found.push({ kind: 'name', sentence, from: at, to });
    at = to - 1;
  }
  return found;
}

/** A headline, in which every word has its capital, tells nothing by them. */
function isTitleCase({ tokens }: Sentence): boolean {
  const long = tokens.filter(({ text }) => /^\p{L}{4,}$/u.test(text));
  return long.length > 3 && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length > 0.7 * long.length;
}

function nameEnd(sentence: Sentence, at: number, isShouted: boolean): number {
  // The second half of "Guillain-Barré" or "Ste-Anne" is no name of its own.
  if (at > 0 && /^[-–‑]$/.test(sentence.tokens[at]!.before)) return at;
  if (isNamedHashtag(sentence, at)) return at + 1;
  // A ward sister is staff, whatever her name.
  if (at > 0 && normAt(sentence, at - 1) === 'sister' && isCapital(textAt(sentence, at - 1)) && isCapital(textAt(sentence, at)) && follows(sentence, at)) return at;
  const titled = titledEnd(sentence, at, (from) => capitalsEnd(sentence, from));
  if (titled > at) return titled;
  const initials = initialsEnd(sentence, at);
  if (initials > at) return initials;
  if (isOffice(sentence, at)) return withSurname(sentence, at + 1);
  if (!isCapital(textAt(sentence, at))) {
    const small = isWrittenSmall(sentence, at) ? at + 1 : at;
    // "gemma p": the first letter of a surname.
    return small === at && isLettered(sentence, at) ? at + 2 : small;
  }
  return isPlaceName(sentence, at) || isThing(sentence, at) ? at : capitalEnd(sentence, at, isShouted);
}

/** A first name without its capital before one letter, as files have it: "gemma p they are back". */
function isLettered(sentence: Sentence, at: number): boolean {
  return /^[b-hj-wyz]$/.test(textAt(sentence, at + 1)) && follows(sentence, at + 1) && isGivenName(normAt(sentence, at), true) && !isKindAt(sentence, at, 'drug', 'test', 'condition');
}

/** "we call him the Colonel", "The Master is not in". */
function isOffice(sentence: Sentence, at: number): boolean {
  if (normAt(sentence, at) !== 'the' || !isCapital(textAt(sentence, at + 1)) || !follows(sentence, at + 1)) return false;
  if (/^(?:him|her)$/.test(normAt(sentence, at - 1)) && /^(?:call|calls|called|nicknamed)$/.test(normAt(sentence, at - 2))) return true;
  return isKindAt(sentence, at + 1, 'lone-title') && (endsClause(sentence, at + 2) || isKindAt(sentence, at + 2, 'past', 'be', 'have') || /^(?:isn't|wasn't|is|was|has|had|would|will|came|went|never|always|still)$/.test(normAt(sentence, at + 2)));
}

/** True where the words around leave room for nothing but a person: "it was Odette who", "Odette, whose dad", "our Odette". */
function isStanding(sentence: Sentence, at: number): boolean {
  const isTold = cuesNamed(sentence, 'naming').some(({ marked }) => marked.from === at) || (isCalledOut(sentence, at) && /[–—-]/.test(sentence.tokens[at + 1]!.before));
  if (!isTold || !/^\p{Lu}[\p{Ll}'’]/u.test(textAt(sentence, at))) return false;
  if (isKindAt(sentence, at, 'lone-title')) return true;
  return isUnknown(sentence, at) && !((at === 0 || !follows(sentence, at) || isKindAt(sentence, at - 1, 'handle')) && (opener.test(normAt(sentence, at)) || /(?:ing|ly|ed|tion|ness|ment|ity)$/.test(normAt(sentence, at))));
}

function capitalEnd(sentence: Sentence, at: number, isShouted: boolean): number {
  const before = normAt(sentence, at - 1);
  const isBareTown = /^(?:in|at|near|outside|via|around|from)$/.test(before) && !isCapital(textAt(sentence, at + 1)) && isTown(textAt(sentence, at));
  if (/^(?:Ní|Ó|Uí|Nic|Mac)$/.test(textAt(sentence, at)) && follows(sentence, at + 1) && isCapital(textAt(sentence, at + 1))) return withSurname(sentence, at);
  if (isKindAt(sentence, at, 'given-name') && !isDay(sentence, at) && !/^(?:st|st\.|saint)$/.test(before) && !isBareTown && !isVerb(sentence, at)) return withSurname(sentence, at);
  if (isShouted) return at;
  if (isStanding(sentence, at)) return withSurname(sentence, at);
  if (isKindAt(sentence, at, 'maybe-name') && isLikelyName(sentence, at)) return withSurname(sentence, at);
  if (isOneMore(sentence, at)) return withSurname(sentence, at);
  if (notBefore.test(before)) return isIntroduced(sentence, at) && !isKindAt(sentence, at, 'month', 'weekday', 'season', 'caps') ? withSurname(sentence, at) : at;
  if (!isKindAt(sentence, at, 'month', 'weekday', 'season', 'caps') && isIntroduced(sentence, at)) return withSurname(sentence, at);
  if (isSurnamed(sentence, at) || isUnknownSubject(sentence, at)) return withSurname(sentence, at);
  return at;
}

/** A first name that is also a word, with what makes it a name: its capital within a sentence, a surname, or what persons do or are. */
function isLikelyName(sentence: Sentence, at: number): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(textAt(sentence, at)) || isKindAt(sentence, at, 'month', 'weekday', 'season', 'ward', 'wide-place') && !isSurnameNext(sentence, at)) return false;
  const before = normAt(sentence, at - 1);
  // "Chantry Lane" and "til June" are a street and a month.
  if (isDay(sentence, at) || (isKindAt(sentence, at, 'place-word') && isCapital(textAt(sentence, at - 1)) && follows(sentence, at))) return false;
  if (at > 0 && follows(sentence, at) && !notBefore.test(before)) return true;
  if (/^(?:and|with|for|by|to)$/.test(before) && (isKindAt(sentence, at - 2, 'given-name') || isSurnameNext(sentence, at))) return true;
  if (notBefore.test(before)) return false;
  if (isSurnameNext(sentence, at) || isAged(sentence, at + 1) || isCalledOut(sentence, at)) return true;
  return follows(sentence, at + 1) && (sayingVerb.test(normAt(sentence, at + 1)) || (/^(?:was|is|has|had)$/.test(normAt(sentence, at + 1)) && !abstract.test(normAt(sentence, at))));
}

/** Names of feelings, seasons and places, of which much is said. */
const abstract = /^(?:hope|faith|joy|grace|summer|autumn|winter|spring|dawn|art|april|june|may|august|charity|patience|peace|prudence|justice|glory|destiny|harmony|melody|blessing|gift|favour|favor|comfort|mercy|goodness|heaven|karma|constance|chance|will|mark|rose|ivy|pearl|ruby|amber|crystal|coral|jade|olive|poppy|daisy|ginger|basil|rosemary|sage|heather|hazel|holly|storm|sky|star|sunny|misty|ray|sunday|monday|china|paris|chelsea|florence|sydney|georgia|virginia|carolina|florida|savannah|sierra|jordan|israel|chad|trinity|trinidad|victoria|kent|lincoln|nelson|jackson|clay|cliff|dale|glen|heath|lane|forest|ward|bay|ash|drew|chase|grant|pat|sue|bill|rob|rich|frank|mason|cooper|hunter|parker|carter|tucker|taylor|major|guy|gene|jean|max|min|art|penny|buck|bob|dot|barb|bud|dash|skip|hank|jack|jay|robin|wren|tiny|lucky|precious|lovely|angel|duke|prince|princess|king|queen|earl|marquis|innocent|justice|tope|ha|long|hong|said|has|so|yes|no)$/;

function isSurnameNext(sentence: Sentence, at: number): boolean {
  const next = at + 1;
  return follows(sentence, next) && (isKindAt(sentence, next, 'surname') || looksLikeSurname(textAt(sentence, next)) || (isCapital(textAt(sentence, next)) && isUnknown(sentence, next)));
}

/** "Grace, 61," */
function isAged(sentence: Sentence, at: number): boolean {
  return /^\s*[,(]\s*$/.test(sentence.tokens[at]?.before ?? '') && lengthAt(sentence, at, 'age', 'bare-age') > 0;
}

/** A name after another: "Ada and Odette". */
function isOneMore(sentence: Sentence, at: number): boolean {
  return /^(?:and|&)$/.test(normAt(sentence, at - 1)) && (isKindAt(sentence, at - 2, 'given-name') || isStanding(sentence, at - 2) && isUnknown(sentence, at));
}

/** A surname, or what looks like one, with a person's verb, age or belongings beside it; or after a capital that no lexicon knows. */
function isSurnamed(sentence: Sentence, at: number): boolean {
  const isKnown = isKindAt(sentence, at, 'surname') || looksLikeSurname(textAt(sentence, at));
  if (isUnknown(sentence, at) && /^\p{Lu}\p{Ll}+$/u.test(textAt(sentence, at)) && follows(sentence, at + 1) && (isKindAt(sentence, at + 1, 'surname') || looksLikeSurname(textAt(sentence, at + 1))) && !isTown(textAt(sentence, at))) return true;
  if (!isKnown || !isUnknown(sentence, at)) return false;
  if (isAged(sentence, at + 1) || (follows(sentence, at + 1) && sayingVerb.test(normAt(sentence, at + 1)))) return true;
  return /^(?:in|from)$/.test(normAt(sentence, at + 1)) && /^(?:bed|bay|room|side|cubicle)$/.test(normAt(sentence, at + 2));
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

/** "Chuck a cushion behind her", "Don the gown". */
function isVerb(sentence: Sentence, at: number): boolean {
  return /^(?:chuck|don|rob|drew|bob|pat|sue|josh|nick|rich|mike)$/.test(normAt(sentence, at)) && !/^\p{Lu}/u.test(textAt(sentence, at + 1)) && /^(?:a|an|the|this|that|it|your|some|him|her|them|in|on|up)$/.test(normAt(sentence, at + 1));
}

/** Things that are named after somebody: a Moses basket, a Thomas splint, a Bruce protocol. */
const eponymous = /^(?:lab|labs|basket|dish|frame|catheter|tube|collar|bandage|splint|score|scores|scale|syndrome|disease|diseases|sign|test|method|manoeuvre|maneuver|forceps|clamp|drip|drain|stockings?|bag|position|protocol|criteria|index|procedure|operation|technique|walker|lamp|needle|cannula|airway|mask|classification|fracture|palsy|reflex|phenomenon|rule|rules|law|chart|nail|plate|wire|pin|block|incision|machine|ointment|solution|stain|bath|boot|boots|brace|trolley|bed|chair|stitch|oil|salts|pump|speculum|retractor|cyst|node|nodes|nodule|nodules|triad|lesion|ulcer|ulcers|oesophagus|esophagus|lymphoma|sarcoma|tumour|tumor|cells?|bodies|body|tree|award|prize|medal|lecture|foundation|trust|institute|fund|appeal|trial|study|questionnaire|inventory|gland|duct|canal|curve|plot|suction|valve|graft|shunt|port|line|tap|knife|hook|model|effect|act|bill|report|inquiry|enquiry|review|programme|program|gel|cream|spray|inhaler|tablet|tablets|burger|bar|card|cards|watch)$/;

/** A disease, a drug, a score or a device, though it bears a name. */
function isThing(sentence: Sentence, at: number): boolean {
  if (isKindAt(sentence, at, 'condition', 'drug', 'drug-class', 'test', 'procedure', 'treatment', 'vaccine', 'supplement', 'symptom', 'rare-condition', 'channel', 'evidence-body', 'guideline-body', 'chain')) return true;
  for (let ahead = 1; ahead <= 3; ahead++) {
    if (!/^[\s\-‑–—'’]*$/.test(sentence.tokens[at + ahead]?.before ?? 'x')) return false;
    if (eponymous.test(normAt(sentence, at + ahead))) return !/['’]s$/.test(textAt(sentence, at + ahead - 1)) || !personal.test(normAt(sentence, at + ahead));
    if (!isCapital(textAt(sentence, at + ahead))) return false;
  }
  return false;
}

/** After a possessive these belong to somebody: "Ada's bed". */
const personal = /^(?:basket|dish|frame|catheter|tube|collar|bandage|splint|score|scores|chart|mask|bed|chair|bath|boots|walker|fracture|position|drain|bag|machine|operation|procedure|needle|cannula|brace|line|graft|tablets|tablet|inhaler|card|cards|watch|medal|tumour|tumor|lymphoma|sarcoma|ulcer|ulcers|pump|valve|port|tree|cream|body|review|report)$/;

/** A capital that no list knows, where a person stands: before "was", "told", "asked", and not after a preposition. */
function isUnknownSubject(sentence: Sentence, at: number): boolean {
  const text = textAt(sentence, at);
  if (!/^\p{Lu}\p{Ll}{2,}(?:['’]s)?$/u.test(text) || notBefore.test(normAt(sentence, at - 1)) || !isUnknown(sentence, at) || !follows(sentence, at + 1)) return false;
  const next = normAt(sentence, at + 1);
  if (at === 0 || !follows(sentence, at)) return sayingVerb.test(next) && !opener.test(normAt(sentence, 0)) && !/(?:s|ly|ing|ed)$/.test(normAt(sentence, at));
  return !isCapital(textAt(sentence, at - 1)) && humanVerb.test(next);
}

/** What else begins a sentence before such a verb. */
const opener = /^(?:ha|haha|right|ok|okay|sorry|well|yep|nah|nope|sure|same|correct|exactly|agreed|wow|ooh|oof|bless|honestly|actually|first|second|next|please|cheers|welcome|brilliant|amazing|lovely|great|good|nice|love|look|listen|wait|folks|guys|girls|lads|ladies|mate|doc|friends|sir|madam|kids|boys|reader|readers|honey|darling|buddy|pal|update|reminder|note|warning|tip|edit|question|fact|myth|remember|patients|students|nurses|doctors|parents|women|men|children|those|everyone|everybody|someone|somebody|anyone|anybody|nobody|no|none|both|neither|either|another|others?|some|many|most|all|one|mum|dad|radiology|physio|theatre|pharmacy|reception|security|police|social|family|night|granny|that|this|what|which|who|then|later|today|still|just|never|eventually|something|nothing|everything|half|whoever|god|santa|google|siri|alexa|twitter|management|home|people|they|we|it|and|but|so|bed|room|baby|mother|father|not|also|only|even|because|when|while|until|if)$/;

function capitalsEnd(sentence: Sentence, at: number): number {
  let to = at;
  while (to < sentence.tokens.length && isCapital(textAt(sentence, to)) && (to === at || follows(sentence, to) || /^\.\s$/.test(sentence.tokens[to]!.before) && /^\p{Lu}$/u.test(textAt(sentence, to - 1))) && to - at < 4) to++;
  return withParticle(sentence, to);
}

function withSurname(sentence: Sentence, at: number): number {
  let to = at + 1;
  const isMore = (index: number): boolean => follows(sentence, index) && isCapital(textAt(sentence, index)) && !isKindAt(sentence, index, 'month', 'weekday', 'season', 'clinician');
  while (to < sentence.tokens.length && to - at < 4 && isMore(to) && !/['’]s$/.test(textAt(sentence, to - 1))) to++;
  return withParticle(sentence, to);
}

/** "van der Berg", "Ní Bhriain", "de la Cruz", "bin Yusuf". */
function withParticle(sentence: Sentence, from: number): number {
  let to = from;
  while (to < sentence.tokens.length && to - from < 3 && follows(sentence, to) && /^(?:ní|ni|o|ua|uí|de|da|do|dos|das|del|la|le|van|von|bin|ibn|binti|bint|ben|al|el|nic|mac|ó|della|di|du|den|der|ter|ten|st|y|zu|af|av)$/.test(normAt(sentence, to))) to++;
  return to > from && follows(sentence, to) && isCapital(textAt(sentence, to)) ? capitalsEnd(sentence, to) : from;
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

import type { Edit, Span } from '../model';
import { spanOfTokens } from '../reading/sentence';
import { follows, isCapital, isKindAt, normAt, textAt } from '../reading/people/details/detail';
import type { Detail } from '../reading/people/details/detail';
import type { Draft } from '../text/draft';
import type { Possessive } from './ages';
import { replaceWithArticle } from './articles';
import { isSentenceStart, replace } from './edits';
import { leaveOut, say, sayAs } from './ladder';
import type { Rung } from './ladder';
import { removeWords } from './remove-words';

/** What a rewrite of a name goes by, beside the sentence that it stands in. */
export interface Bearer {
  /** The sentence speaks to somebody, as a reply does. */
  readonly isAddressed: boolean;
  /** The story has spoken of its patient before. */
  readonly isKnown: boolean;
  /** Somewhere in the draft the name stands behind "his wife" or the like. */
  readonly isRelative: boolean;
  /** The pronoun that the story uses; `their` when it uses none. */
  readonly whose: Possessive;
}

/**
 * All ways to do without a name, nearest first: a pronoun where the patient has just been spoken of, `the patient` (`a patient` at the first
 * mention, `the baby` where babies are spoken of). After `his wife` the name goes, and so it does where somebody is spoken to by it. None where
 * the name itself is told ("her name is …") or somebody else's, as in a reply to a patient.
 */
export function vagueNames(draft: Draft, detail: Detail, { isAddressed, isKnown, isRelative, whose }: Bearer): readonly (Rung | undefined)[] {
  const { sentence, from, to } = detail;
  const { text } = draft.source;
  const named = spanOfTokens(sentence, from, to);
  // "Mrs Ada P. in bed 2": the stop of an initial goes with it.
  const span = /^\.(?:\s+\p{Ll}|,)/u.test(text.slice(named.end)) && /(?:^|[\s.])\p{Lu}$/u.test(text.slice(named.start, named.end)) ? { start: named.start, end: named.end + 1 } : named;
  const possessive = /['’]s$/.exec(text.slice(span.start, span.end))?.[0] ?? '';
  if ((isKindAt(sentence, from, 'month', 'weekday', 'season') || /^(?:april|june|august|easter|christmas)$/.test(normAt(sentence, from))) && /^(?:every|each|til|till|until|since|in|on|by|last|next|this)$/.test(normAt(sentence, from - 1))) return [];
  if (/^(?:in|near|outside|at)$/.test(normAt(sentence, from - 1)) && follows(sentence, from) && !possessive && !isKindAt(sentence, from, 'honorific')) return [];
  // "Cressida Lyle" of which one half was taken for a name; a place would do no better.
  const isHalf = (/^(?:na|de|du|la|upon|of)$/.test(normAt(sentence, from - 1)) && isCapital(textAt(sentence, from - 2))) || from > 1 && follows(sentence, from) && isCapital(textAt(sentence, from - 1)) && !isKindAt(sentence, from - 1, 'honorific', 'relative', 'weekday', 'month');
  if (isHalf || isNaming(sentence, from) || isSignature(detail, text, span)) return [];
  // "A Red Bull"
  if (/^an?$/.test(normAt(sentence, from - 1)) && follows(sentence, from) && !isKindAt(sentence, from, 'honorific') && !possessive && !isModifier(detail)) return [];
  if (isModifier(detail)) return [leaveOut(withoutModifier(draft, detail, span))];
  // "The boy with the cough, Ada, whose mum wept": between its commas a name only says once more who it was.
  if (from > 0 && /^,\s*$/.test(sentence.tokens[from]!.before) && text[span.end] === ',' && /^(?:who|whose|which)$/.test(normAt(sentence, to)) && !isCapital(textAt(sentence, from - 1))) {
    return [leaveOut({ span: { start: text.lastIndexOf(',', span.start), end: span.end }, newText: '' })];
  }
  if (from > 0 && follows(sentence, from) && (isKindAt(sentence, from - 1, 'relative', 'person-noun', 'occupation', 'patient', 'animal') || isPet.test(normAt(sentence, from - 1)) || isToBe(sentence, from))) {
    const all = { start: span.start, end: endOfNames(detail, text, span.end) };
    return [possessive ? sayAs({ span: { start: text.lastIndexOf(sentence.tokens[from - 1]!.text, span.start), end: all.end }, newText: `${sentence.tokens[from - 1]!.text}${possessive}` }) : leaveOut(removeWords(draft, all))];
  }
  if (isApposition(detail, text, span.end)) return [leaveOut({ span: { start: text.lastIndexOf(',', span.start), end: span.end + 1 }, newText: '' })];
  // "Not you, Ada, the class is full."
  const isYou = normAt(sentence, from - 1) === 'you' && /^,\s*$/.test(sentence.tokens[from]!.before);
  const isGreeted = isAfterGreeting(sentence, from) && /^\s*(?:[,.!:;?]|\n|$)/.test(text.slice(span.end));
  if (isYou || isGreeted || isSpokenTo(detail, text, span.end, isAddressed)) {
    const close = /^\s*,\s*/.exec(text.slice(span.end));
    if (close && isKindAt(sentence, from - 1, 'emoji')) return [leaveOut({ span: { start: span.start, end: span.end + close[0].length }, newText: '' })];
    if (!/^dear(?:est)?$/.test(normAt(sentence, from - 1))) return [leaveOut(removeWords(draft, span))];
    return [sayAs(replace(draft, spanOfTokens(sentence, from - 1, to), 'hello'))];
  }
  const isBaby = sentence.tokens.some(({ norm }) => babyWords.test(norm));
  if (isAddressed && !isBaby && !isDescribed(detail, text, span.end)) return [];
  if (normAt(sentence, from - 1) === 'and' && /^(?:mr|mrs|ms|miss)$/.test(normAt(sentence, from - 2)) && follows(sentence, from - 1)) {
    return [sayAs(replace(draft, { start: spanOfTokens(sentence, from - 2, from - 1).start, end: span.end }, `the couple${possessive}`))];
  }
  if (!possessive && isSomebodyElse(sentence, from)) return [sayAs(replace(draft, span, 'somebody'))];
  // "Ada and Bert": two of them are not both the patient.
  if (normAt(sentence, from - 1) === 'and' && follows(sentence, from) && /(?:^|[^\p{L}])(?:the|a) (?:patient|baby|relative) and $/iu.test(text.slice(0, span.start).slice(-20))) return [say(`another${possessive}`, replace(draft, span, `another${possessive}`))];
  const noun = isRelative ? 'relative' : isBaby ? 'baby' : 'patient';
  const adjective = /^(?:old|young|little|poor|wee|auld|big|dear|lovely)$/.test(normAt(sentence, from - 1)) && follows(sentence, from);
  const determiner = normAt(sentence, adjective ? from - 2 : from - 1);
  // "She said that Ada …" joins a clause; "with that Ada" points.
  const isPointing = determiner !== 'that' || from < 2 || /^(?:with|to|by|for|of|from|and|but)$/.test(normAt(sentence, adjective ? from - 3 : from - 2));
  const isDetermined = isPointing && /^(?:the|a|an|my|our|this|that)$/.test(determiner) && follows(sentence, adjective ? from - 1 : from) && !/^(?:is|was)$/.test(normAt(sentence, adjective ? from - 3 : from - 2));
  const whole = adjective && !isDetermined ? spanOfTokens(sentence, from - 1, to) : span;
  const write = (words: string): Rung => say(words, isSentenceStart(draft, whole.start) ? replace(draft, { start: whole.start, end: span.end }, words) : replaceWithArticle(draft, { start: whole.start, end: span.end }, words));
  const pronoun = isKnown && !isRelative && !isDescribed(detail, text, span.end) && !adjective && !isDetermined ? pronounFor(detail, whose, possessive) : undefined;
  const isNoted = sentence.tokens.some(({ norm }, at) => (at < from || at >= to) && /^(?:patients?|pt)(?:'s)?$/.test(norm));
  const definite = isDetermined ? noun : isKnown || isRelative || isBaby || isNoted ? `the ${noun}` : `a ${noun}`;
  return [pronoun ? write(pronoun) : undefined, write(`${definite}${possessive}`)];
}

const subjectVerb = /^(?:is|was|has|had|told|asked|said|says|went|came|comes|died|wants|wanted|sat|got|gave|took|fell|rang|knew|just|never|always|would|will|could|can|does|did|doesn't|didn't|couldn't|wouldn't|hadn't|hasn't|isn't|wasn't|lives|lived|made|laughed|smiled|cried)$/;
const beforeClause = /^(?:and|but|because|when|that|while|if|so|before|after|until|where|then|as)$/;

/** "She came back with Ada": a name is not whom a pronoun before it in its clause means. */
function isSomebodyElse(sentence: Detail['sentence'], from: number): boolean {
  if (from === 0 || !follows(sentence, from) || !/^(?:with|to|by|for|from|told|asked|met|called|rang|saw|hugged|thanked|married|and)$/.test(normAt(sentence, from - 1))) return false;
  for (let at = from - 1; at >= 0 && (at === from - 1 || follows(sentence, at + 1)) && !/^(?:that|who|when|while|because|but|which|if|until|after|before|since)$/.test(normAt(sentence, at)); at--) {
    if (/^(?:she|he|she's|he's|she'd|he'd)$/.test(normAt(sentence, at))) return true;
  }
  return false;
}

/** `she`, `her`, `his`: by where the name stands. Undefined where that is not plain. */
function pronounFor({ sentence, from, to }: Detail, whose: Possessive, possessive: string): string | undefined {
  if (whose === 'their') return undefined;
  const subject = whose === 'her' ? 'she' : 'he';
  if (possessive && isContraction(normAt(sentence, to))) return from === 0 || !follows(sentence, from) || beforeClause.test(normAt(sentence, from - 1)) ? `${subject}${possessive}` : undefined;
  if (possessive) return to < sentence.tokens.length && follows(sentence, to) ? whose : undefined;
  const isVerbNext = to < sentence.tokens.length && follows(sentence, to) && (isKindAt(sentence, to, 'past', 'arrival') || subjectVerb.test(normAt(sentence, to)));
  const opensClause = from === 0 || !follows(sentence, from) || beforeClause.test(normAt(sentence, from - 1));
  if (isVerbNext) return opensClause ? subject : undefined;
  const isObject = from > 0 && follows(sentence, from) && /^(?:with|for|to|by|from|about|of|told|asked|saw|met|gave|lost|admitted|discharged|treated|helped|thanked|hugged|visited|rang|called)$/.test(normAt(sentence, from - 1));
  const ends = to >= sentence.tokens.length || !follows(sentence, to) || /^(?:and|but|because|when|that|while|if|so|in|on|at|to|for|with|about|who)$/.test(normAt(sentence, to));
  return isObject && ends ? (whose === 'her' ? 'her' : 'him') : undefined;
}

/** "Ada's been", "Ada's not": no possessive. */
function isContraction(next: string): boolean {
  return /^(?:been|got|a|an|the|not|in|on|at|out|off|up|back|gone|still|just|always|never|very|so|too|now|had|here|there|home|well|fine|okay|ok|\p{L}+ing|\p{L}+ed)$/u.test(next);
}

/** "Her brothers Ada and Bert": the second name goes with the first. */
function endOfNames({ sentence, to }: Detail, text: string, end: number): number {
  if (normAt(sentence, to) !== 'and' || !follows(sentence, to) || !isKindAt(sentence, to + 1, 'given-name', 'maybe-name', 'cap') || !follows(sentence, to + 1)) return end;
  const last = spanOfTokens(sentence, to + 1, to + 2).end;
  return /^\s+\p{Lu}/u.test(text.slice(last)) ? end : last;
}

const babyWords = /^(?:baby|babies|baby's|newborn|bub|bubs|milk|feeds|bottle|bottles|nappy|nappies|diaper|diapers|breast|breastfeed|breastfeeding|latch|teat|formula|weaning|cot|crib|colic|gripe|calpol|preemie)$/;

/** "Her name's Ada", "they called him Ada", "the middle name is now Ada". */
function isNaming(sentence: Detail['sentence'], at: number): boolean {
  const before = normAt(sentence, at - 1);
  if (/^(?:named|christened|called|name's|nicknamed|names)$/.test(before) || (before === 'name' && !follows(sentence, at))) return true;
  if (/^(?:him|her|them|it|is|was|now|baby)$/.test(before)) {
    return [2, 3, 4].some((back) => /^(?:call|calls|called|calling|name|named|names|naming|christened)$/.test(normAt(sentence, at - back)));
  }
  return false;
}

const greeting = /^(?:hi|hello|hey|dear|dearest|hiya|thanks|thank|you|ah|sorry|well|oh|no|yes|morning|evening|ok|okay|right|cheers|welcome|bye|goodbye|congratulations|congrats)$/;

/** Two words that greet, before a name: "good afternoon", "kia ora". */
const greetings = /^(?:good (?:morning|afternoon|evening|day)|kia ora|dia duit|thank you|well done|sorry to hear)$/;

function isAfterGreeting(sentence: Detail['sentence'], from: number): boolean {
  return from > 0 && follows(sentence, from) && greetings.test(`${normAt(sentence, from - 2)} ${normAt(sentence, from - 1)}`);
}

const isPet = /^(?:pet|dog|cat|parrot|budgie|horse|pony|rabbit|hamster)$/;

/** "Our bride-to-be Ada" */
function isToBe(sentence: Detail['sentence'], from: number): boolean {
  return /\bto[ -]be$/.test(`${normAt(sentence, from - 2)} ${normAt(sentence, from - 1)}`) && isKindAt(sentence, from - 3, 'relative', 'person-noun', 'family') || /\p{L}-to-be$/u.test(normAt(sentence, from - 1)) || (/^(?:bride|groom|mum|mom|dad|mother|father)$/.test(normAt(sentence, from - 3)) && normAt(sentence, from - 1) === 'be');
}

/** "The Doreen tattoo", "the whole Havlicek family", "a Stanley cup": an article, the name, and the noun that it belongs to. */
function isModifier({ sentence, from, to }: Detail): boolean {
  const noun = normAt(sentence, to);
  if (to >= sentence.tokens.length || !follows(sentence, to) || !/^\p{Ll}[\p{Ll}-]+$/u.test(textAt(sentence, to)) || /['’]s$/.test(textAt(sentence, to - 1)) || isKindAt(sentence, from, 'honorific')) return false;
  const isOwnNoun = /^(?:family|clan|household|mob|crew|lot|gang|tribe|boys|girls|brothers|sisters|twins|kids|place|house|farm|tattoo|name|scar|story|case|file|poster|mural|song|doll|toy|mug|cup|shirt|jersey|fund|appeal|trophy)$/.test(noun);
  const at = /^(?:whole|entire|old|big|little|famous|new|same|other)$/.test(normAt(sentence, from - 1)) ? from - 2 : from - 1;
  return isOwnNoun && follows(sentence, from) && /^(?:the|a|an|our|this|that|his|her|their|my|your)$/.test(normAt(sentence, at));
}

/** `the Doreen tattoo` → `the tattoo`, with the article that fits. */
function withoutModifier(draft: Draft, { sentence, to }: Detail, span: Span): Edit {
  const noun = spanOfTokens(sentence, to, to + 1);
  return replaceWithArticle(draft, { start: span.start, end: noun.end }, draft.source.text.slice(noun.start, noun.end));
}

/** "– Ada" at the end of a line: the writer's own. */
function isSignature({ sentence, from }: Detail, text: string, { start, end }: Span): boolean {
  return /[—–-]\s*$/.test(text.slice(Math.max(0, start - 4), start)) && /^\s*(?:\n|$)/.test(text.slice(end)) && !isKindAt(sentence, from - 1, 'person-noun', 'patient', 'relative');
}

/** A name that calls somebody: "Ada, come in", "come in, Ada.", "Hello Ada!". What follows "Ada, a" tells of her instead. */
function isSpokenTo(detail: Detail, text: string, end: number, isAddressed: boolean): boolean {
  const { sentence, from, to } = detail;
  const rest = text.slice(end);
  if ((to < sentence.tokens.length && !/^\s*[,!:;?…)—–-]|^\.(?!\s*\p{Ll})|^\s*(?:\n|$)/u.test(rest)) || isDescribed(detail, text, end)) return false;
  const isBehindComma = from > 0 && /^,\s*$/.test(sentence.tokens[from]!.before);
  if (isBehindComma && from > 1 && !isKindAt(sentence, from - 1, 'cap', 'given-name')) return true;
  if (/^\s*,\s*you\b/i.test(rest) && (!follows(sentence, from) || isKindAt(sentence, from - 1, 'emoji'))) return true;
  if (normAt(sentence, from - 1) === 'you' && follows(sentence, from)) return true;
  return isAddressed && (from === 0 || isBehindComma || greeting.test(normAt(sentence, from - 1)));
}

/** "My manager, Ada, stood": all before the commas is somebody. */
function isApposition({ sentence, from }: Detail, text: string, end: number): boolean {
  return from > 1 && from < 6 && /^,\s*$/.test(sentence.tokens[from]!.before) && text[end] === ',' && /^(?:the|my|our|his|her|their|a|an)$/.test(normAt(sentence, 0))
    && sentence.tokens.slice(1, from).every((token, index) => follows(sentence, index + 1) && /^[\p{Ll}-]+$/u.test(token.text) && !isKindAt(sentence, index + 1, 'past', 'arrival', 'he-she') && !subjectVerb.test(token.norm));
}

/** "Ada, a weaver", "Ada, 61": the commas tell of her. */
function isDescribed({ sentence, to }: Detail, text: string, end: number): boolean {
  return /^\s*[,(]/.test(text.slice(end)) && /^(?:a|an|the|who|whose|aged|our|my|his|her|their|in|from|and|\d.*)$/.test(normAt(sentence, to));
}

import type { Config } from '../config/config';
import type { Span } from '../model';
import { spanOfTokens } from '../reading/sentence';
import type { Sentence } from '../reading/sentence';
import { follows, isKindAt, normAt } from '../reading/people/details/detail';
import type { Detail } from '../reading/people/details/detail';
import type { Draft } from '../text/draft';
import { withoutPhrase, withoutSentence } from './clauses';
import { isSentenceStart, replace } from './edits';
import { leaveOut, say } from './ladder';
import type { Rung } from './ladder';
import { removeWords, withPreposition } from './remove-words';
import { seasonOf } from './seasons';

const prepositions = /(?:by|since|until|till|at|on|from) (?:about|around|roughly)|on|at|by|from|since|around|about|before|after|over|until|till|til|during/;
/** "came in last Tuesday" is no "in last Tuesday": only months have an `in` of their own. */
const monthly = /in|since|from|during|until|till|by|before|after/;
/** Words that may follow a time that is taken out. */
const goesOn = /^(?:and|but|with|when|because|to|in|at|for|on|she|he|we|i|they|it|the|a|an|who|while|after|before|as|so|or|that|her|his|my|our|their|by|from|of|until|since|where|if|then|about|over|into|like|just|only|again|was|were|had|has|came|went|got|told|asked|died|next|off|near|behind|inside|outside|under|through|without|beside|though|despite)$/;
/** Words that leave a hole when the time after them goes. */
const needsTime = /^(?:my|our|his|her|their|the|this|that|a|an|it's|that's|is|was|are|were|be|been|every|each|to|of|for|between|than|next|same|per|remember|remembered|recall|forget|mention|again)$/;

/**
 * All ways to say a time roughly, nearest first: a season or a part of the day, `recently`, nothing. None where the time is part of
 * something else, as in "the Tuesday clinic", so that only the author can tell what to say.
 */
export function vagueTimes(draft: Draft, { sentence, from: marked, to }: Detail, config: Config): readonly (Rung | undefined)[] {
  const { text } = draft.source;
  const from = withAdverb(sentence, marked);
  const whole = spanOfTokens(sentence, from, to);
  // The stop of "a.m." ends the sentence too.
  const endsSentence = /[ap]\.?m\.$/i.test(text.slice(whole.start, whole.end)) && (to === sentence.tokens.length ? !/^\s*[.!?,]/.test(text.slice(whole.end)) : /^\s+["“]?(?!I\b)\p{Lu}/u.test(text.slice(whole.end)));
  const span = endsSentence ? { start: whole.start, end: whole.end - 1 } : whole;
  const rest = text.slice(span.end);
  const words = text.slice(span.start, span.end);
  const opens = isSentenceStart(draft, span.start);
  const before = normAt(sentence, from - 1);
  if (/^(?:my|our)$/.test(before) && follows(sentence, from) && /\d|o['’]clock/.test(words) && sentence.tokens.slice(marked, to).some((_, index) => isKindAt(sentence, marked + index, 'clock-time'))) return [say('patient', replace(draft, span, 'patient'))];
  if (before === 'for' && /\b(?:years|decades)$/i.test(words) && follows(sentence, from)) return [say('many years', replace(draft, span, 'many years'))];
  const relation = /\b(?:after|before)$/i.exec(words)?.[0];
  if (relation) return [say(`some time ${relation}`, replace(draft, span, `some time ${relation}`))];
  if (before === 'this' && isKindAt(sentence, marked, 'month', 'season') && follows(sentence, from)) return [say('this year', replace(draft, { start: spanOfTokens(sentence, from - 1, from).start, end: span.end }, 'this year'))];
  // A heading or a title that says no more than when.
  if (from === 0 && to === sentence.tokens.length && /^(?:the|a) /i.test(words) && sentence.block.prose.trim().length <= words.length + 1) return [];
  if (/^(?:born|dated)$/.test(before)) return [leaveOut(withoutPhrase(draft, { sentence, from: from - 1, to }))];
  const often = /^(?:every|each)\b/i.test(words) ? span : /^(?:every|each) (?:second|other|third)$/.test(`${normAt(sentence, from - 2)} ${before}`) ? { start: spanOfTokens(sentence, from - 2, from).start, end: span.end } : undefined;
  if (often) return [say('regularly', replace(draft, often, 'regularly'))];
  // "Forty years on the wards" lasts; nothing happens then.
  const lasting = /^(?:(?:over|nearly|almost|about|some|the) )?(?:[\p{L}\d]+[- ]){1,3}(years|decades|months|weeks)(?: (?:on|in|at))?$/iu.exec(words);
  if (lasting && numberIn(sentence, from, to) && !/\b(?:ago|last|past|next|this|old)\b/i.test(words) && !/\s(?:on|in)$/i.test(words) === (to < sentence.tokens.length && /^(?:on|in|at|with|behind|under|of)$/.test(normAt(sentence, to)))) {
    const unit = lasting[1]!.toLowerCase();
    const short = /^(?:months|weeks)$/.test(unit) ? 'some' : 'many';
    return [say(`${short} ${unit}`, replace(draft, { start: span.start, end: span.start + words.toLowerCase().lastIndexOf(unit) + unit.length }, `${short} ${unit}`))];
  }
  const later = /\b(?:years|months|weeks|days) later$/i.test(words) ? /\S+ later$/i.exec(words)![0] : undefined;
  if (later) return [say(later, replace(draft, span, later))];
  // "Yesterday it was the chap who …" goes on; nothing begins.
  if (opens && isTold(sentence) && /^(?:it|that|this)$/.test(normAt(sentence, to)) && /^(?:was|is)$/.test(normAt(sentence, to + 1)) && !isKindAt(sentence, marked, 'clock-time')) return [say('recently', replace(draft, span, 'recently'))];
  const isClock = isKindAt(sentence, marked, 'clock-time') && !/\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b|yesterday|last night/i.test(words);
  const write = (at: Span, newText: string): Rung => say(newText, replace(draft, at, newText));
  if (opens && (to === sentence.tokens.length || /^\s*(?:[.:;!?—–-]|\n)/.test(rest))) return [isClock ? partOf(words, sentence, (part) => write(span, part)) : write(span, 'recently'), leaveOut(withoutSentence(draft, { sentence, from, to }))];
  const endsLine = /^[ \t]*\n/.test(rest);
  if (to < sentence.tokens.length && follows(sentence, to) && !endsLine && !endsSentence && !goesOn.test(normAt(sentence, to)) && !isKindAt(sentence, to, 'past', 'he-she', 'i', 'we')) return [];
  const wide = withPreposition(draft, span, isKindAt(sentence, marked, 'month') ? monthly : prepositions);
  const preposition = /^\s*(?:just |early |late |right )?(\w+)/i.exec(text.slice(wide.start, span.start))?.[1]?.toLowerCase();
  if (!preposition && from > 0 && ((needsTime.test(normAt(sentence, from - 1)) && follows(sentence, from)) || isQuestionAbout(sentence, from))) return [];
  if (preposition === undefined && /^(?:every|each)$/.test(normAt(sentence, from - 1)) && follows(sentence, from)) return [write({ start: spanOfTokens(sentence, from - 1, from).start, end: span.end }, isKindAt(sentence, marked, 'month', 'season') ? 'every year' : 'every week')];
  if (!preposition && isQualified(sentence, from)) return [];
  if (preposition === 'since') return [write(wide, 'for some time')];
  if (/^(?:until|till|til)$/.test(preposition ?? '')) return [write(wide, 'for a while')];
  // "On Friday and again on Sunday" needs both; "and at four she woke" does not.
  const startsClause = to < sentence.tokens.length && (isKindAt(sentence, to, 'he-she', 'i', 'we') || /^(?:the|a|an|my|our|his|her|their|they|it)$/.test(normAt(sentence, to)));
  if (!startsClause && /^(?:and|or|again|between|as)$/.test(beforeSpan(text, wide.start))) return [];
  // "It was before Easter": the time is all that is said.
  const isAllThatIsSaid = preposition !== undefined && /^(?:is|was|it's|be|been|were)$/.test(beforeSpan(text, wide.start));
  const gone = isAllThatIsSaid || isNeeded(sentence, to, text, wide.start) ? undefined : leaveOut(removeWords(draft, wide));
  const isAnchored = /^(?:before|after|by|from)$/.test(preposition ?? '');
  if (isAnchored || isAllThatIsSaid) return [preposition === 'by' && isSentenceStart(draft, wide.start) && isTold(sentence) ? write(wide, 'before long') : undefined, gone];
  if (isAhead(sentence, from, words)) return [isGoodbye(sentence, from) ? write(wide, 'soon') : undefined, gone];
  const told = isTold(sentence);
  const year = /\b(?:19|20)\d\d\b/.exec(words)?.[0];
  const season = year ? undefined : monthIn(words, config, draft);
  const isLead = wide.start === span.start && from > 0 && sentence.tokens.slice(0, from).every(({ norm }) => /^(?:so|and|but|then|well|anyway|ok|okay)$/.test(norm));
  const isOpening = (isSentenceStart(draft, wide.start) || isLead) && (startsClause || /^\s*,/.test(rest));
  const isSaidAlready = sentence.tokens.some(({ norm }) => norm === 'recently');
  // "On my birthday, the second of December", "she was small the day we met": nothing is nearer than something.
  const isAside = !isOpening && preposition === undefined && (/^(?:the|that) (?:\p{L}+ )?(?:day|night|morning|evening|afternoon|week|weekend|month|year) \p{L}/iu.test(words) || (from > 0 && /^,\s*$/.test(sentence.tokens[from]!.before)));
  return [
    isAside ? gone : undefined,
    isClock ? partOf(words, sentence, (part) => write(wide, part)) : undefined,
    year && year !== words ? write(wide, `in ${year}`) : undefined,
    season ? write(wide, `in ${season}`) : undefined,
    isOpening && told && !isClock && !season && !year ? write(wide, `one ${/night|evening|morning|afternoon|weekend/i.exec(words)?.[0].toLowerCase() ?? 'day'}`) : undefined,
    !isClock && told && !isSaidAlready ? write(wide, 'recently') : undefined,
    gone,
  ];
}

/** `03:10` as `in the night`. A figure that may be of the morning or of the afternoon is neither. */
function partOf(words: string, sentence: Sentence, write: (part: string) => Rung): Rung | undefined {
  const figures = /(\d{1,2})(?:[:.]?(\d\d))?\s*(?:hrs?\b)?\s*([ap])?\.?m?/i.exec(words);
  if (!figures || /quarter|half|past|\bto\b/i.test(words)) return undefined;
  const half = figures[3]?.toLowerCase() ?? /\b([ap])\.?m\b/i.exec(words)?.[1]?.toLowerCase();
  let hour = Number(figures[1]);
  const isDay24 = figures[1]!.length === 2 && figures[2] !== undefined && (hour > 12 || hour === 0 || figures[1]!.startsWith('0'));
  if (hour > 24 || (!half && !isDay24) || sentence.tokens.some(({ norm }) => /^(?:night|morning|afternoon|evening)$/.test(norm))) return undefined;
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  if (hour < 5 || hour >= 22) return write('in the night');
  if (hour < 8) return write('early in the morning');
  return write(hour < 12 ? 'in the morning' : hour < 18 ? 'in the afternoon' : 'in the evening');
}

/** The season of the month that the words name. */
function monthIn(words: string, config: Config, draft: Draft): string | undefined {
  const month = /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i.exec(words)?.[0];
  return month && seasonOf(month, draft, config);
}

/** "A wet Whitsun": the day is a noun of its own. */
function isQualified(sentence: Sentence, from: number): boolean {
  return /^(?:a|an|the|my|our|his|her|their)$/.test(normAt(sentence, from - 2)) && follows(sentence, from) && follows(sentence, from - 1)
    && !isKindAt(sentence, from, 'recent-day', 'clock-time') && normAt(sentence, from) !== 'last' && !isKindAt(sentence, from - 1, 'person-noun', 'patient', 'relative', 'occupation', 'past');
}

/** Behind words of what is to come "recently" would be untrue. */
function isAhead(sentence: Sentence, from: number, words: string): boolean {
  if (/\b(?:last|yesterday|ago)\b/i.test(words)) return false;
  return /\b(?:next|tomorrow|coming|2mrw|tmrw)\b/i.test(words) || sentence.tokens.some(({ norm }, at) => /^(?:will|she'll|he'll|they'll|i'll|we'll|you'll|it'll|gonna|due|upcoming|shall|won't|booked|book)$/.test(norm)
    || (at === from - 1 && imperative.test(norm)) || (at === from - 2 && imperative.test(norm) && /^(?:on|at|in)$/.test(normAt(sentence, from - 1)))
    || (at < from && /^(?:is|are|am|i'm|we're|they're|you're|he's|she's)$/.test(norm) && /^(?:getting|flying|coming|going|starting|moving|leaving|having|marrying|seeing|returning|travelling|visiting)$/.test(normAt(sentence, at + 1)))
    || (norm === 'going' && normAt(sentence, at + 1) === 'to') || (at < from && norm === 'see' && normAt(sentence, at - 1) !== 'to' && /^(?:you|ya|u|yiz|ye)$/.test(normAt(sentence, at + 1))));
}

const imperative = /^(?:come|book|ring|visit|join|pop|drop|return|back|see)$/;

/** "See you on Thursday." */
function isGoodbye(sentence: Sentence, from: number): boolean {
  return [2, 3, 4].some((back) => normAt(sentence, from - back) === 'see' || (normAt(sentence, from - back) === 'back' && normAt(sentence, from - back + 1) === 'in'));
}

/** True where something is told as past. */
function isTold(sentence: Sentence): boolean {
  return sentence.kinds.has('past') || sentence.kinds.has('arrival') || sentence.tokens.some(({ norm }, at) => /^(?:\p{L}+ed|was|were|had|did|saw|came|went|got|lost|told|said|met|left|gave|took|sat|found|rang|fell|broke|brought|woke|made|been)$/u.test(norm) || (/^(?:has|have|he's|she's|i've|we've|you've|they've)$/.test(norm) && /^(?:\p{L}+ed|had|been|got|gone|come|seen|told|done|given|taken|lost|found|left|met|made)$/u.test(normAt(sentence, at + 1))));
}

/** "Come on Sunday, nine o'clock": the particle would lose its sense. */
function isNeeded(sentence: Sentence, to: number, text: string, start: number): boolean {
  return /^(?:dated|timed|scheduled|booked|born|called|say|says|said|remember|at|it's|that's|was|were|is|are|till|between|of|for|about|than|like|than)$/.test(beforeSpan(text, start)) && (to >= sentence.tokens.length || !follows(sentence, to));
}

/** "only yesterday", "late last night": the adverb goes with its time. */
function withAdverb(sentence: Detail['sentence'], at: number): number {
  if (at > 0 && follows(sentence, at) && isKindAt(sentence, at, 'weekday') && /^(?:good|shrove|ash|easter|whit|holy|maundy|palm)$/.test(normAt(sentence, at - 1))) return at - 1;
  return at > 0 && follows(sentence, at) && /^(?:only|just|late|early|sometime|exactly|roughly|approx|circa)$|^last$/.test(normAt(sentence, at - 1)) ? at - 1 : at;
}

function numberIn({ hits }: Sentence, from: number, to: number): boolean {
  return hits.slice(from, to).some((at) => at.some(({ kind }) => kind === 'number'));
}

/** "Was it April?" */
function isQuestionAbout(sentence: Detail['sentence'], at: number): boolean {
  return normAt(sentence, at - 1) === 'it' && /^(?:was|is)$/.test(normAt(sentence, at - 2));
}

function beforeSpan(text: string, at: number): string {
  return /([\p{L}'’]+)\s*$/u.exec(text.slice(Math.max(0, at - 20), at))?.[1]?.toLowerCase().replace(/’/g, "'") ?? '';
}

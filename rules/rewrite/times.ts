import type { Edit } from '../model';
import { spanOfTokens } from '../reading/sentence';
import { follows, isKindAt, normAt } from '../reading/people/details/detail';
import type { Detail } from '../reading/people/details/detail';
import type { Draft } from '../text/draft';
import { isSentenceStart, replace } from './edits';
import { removeWords, withPreposition } from './remove-words';

const prepositions = /on|at|by|from|since|around|about|before|after|over|until|till|til|during/;
/** "came in last Tuesday" is no "in last Tuesday": only months have an `in` of their own. */
const monthly = /in|since|from|during|until|till|by|before|after/;
/** Words that may follow a time that is taken out. */
const goesOn = /^(?:and|but|with|when|because|to|in|at|for|on|she|he|we|i|they|it|the|a|an|who|while|after|before|as|so|or|that|her|his|my|our|their|by|from|of|until|since|where|if|then|about|over|into|like|just|only|again|was|were|had|has|came|went|got|told|asked|died)$/;
/** Words that leave a hole when the time after them goes. */
const needsTime = /^(?:my|our|his|her|their|the|this|that|a|an|it's|that's|is|was|are|were|be|been|every|each|to|of|for|between|than|next|same|per|remember|remembered|recall|forget|mention|again)$/;

/**
 * Takes a time out where the sentence does without it, or says `recently`. Undefined where the time is part of something else,
 * as in "the Tuesday clinic", so that only the author can tell what to say.
 */
export function vagueTime(draft: Draft, { sentence, from: marked, to }: Detail): Edit | undefined {
  const { text } = draft.source;
  const from = withAdverb(sentence, marked);
  const whole = spanOfTokens(sentence, from, to);
  // The stop of "a.m." ends the sentence too.
  const endsSentence = text[whole.end - 1] === '.' && (to === sentence.tokens.length ? !/^\s*[.!?,]/.test(text.slice(whole.end)) : /^\s+["“]?\p{Lu}/u.test(text.slice(whole.end)));
  const span = endsSentence ? { start: whole.start, end: whole.end - 1 } : whole;
  const rest = text.slice(span.end);
  const isClock = isKindAt(sentence, marked, 'clock-time');
  const opens = isSentenceStart(draft, span.start);
  if (opens && (to === sentence.tokens.length || /^\s*(?:[.:;!?—–-]|\n)/.test(rest))) return isClock ? undefined : replace(draft, span, 'recently');
  const endsLine = /^[ \t]*\n/.test(rest);
  if (to < sentence.tokens.length && follows(sentence, to) && !endsLine && !endsSentence && !goesOn.test(normAt(sentence, to)) && !isKindAt(sentence, to, 'past', 'he-she', 'i', 'we')) return undefined;
  const wide = withPreposition(draft, span, isKindAt(sentence, marked, 'month') ? monthly : prepositions);
  const preposition = /^\s*(?:just |back |over |out |early |late |right |again )?(\w+)/i.exec(text.slice(wide.start, span.start))?.[1]?.toLowerCase();
  if (!preposition && from > 0 && ((needsTime.test(normAt(sentence, from - 1)) && follows(sentence, from)) || isQuestionAbout(sentence, from))) return undefined;
  if (preposition === 'since') return replace(draft, wide, 'for some time');
  if (/^(?:until|till|til)$/.test(preposition ?? '')) return replace(draft, wide, 'for a while');
  // "On Friday and again on Sunday" needs both; "and at four she woke" does not.
  const startsClause = to < sentence.tokens.length && (isKindAt(sentence, to, 'he-she', 'i', 'we') || /^(?:the|a|an|my|our|his|her|their|they|it)$/.test(normAt(sentence, to)));
  if (!startsClause && /^(?:and|or|again|between|as)$/.test(beforeSpan(text, wide.start))) return undefined;
  // "It was before Easter": the time is all that is said.
  if (preposition && /^(?:is|was|it's|be|been|were)$/.test(beforeSpan(text, wide.start))) return undefined;
  if (isClock || !isSentenceStart(draft, wide.start) || /^\s*,/.test(rest)) return removeWords(draft, wide);
  return replace(draft, wide, 'recently');
}

/** "only yesterday", "late last night": the adverb goes with its time. */
function withAdverb(sentence: Detail['sentence'], at: number): number {
  return at > 0 && follows(sentence, at) && /^(?:only|just|late|early|sometime|exactly|roughly|approx|circa)$/.test(normAt(sentence, at - 1)) ? at - 1 : at;
}

/** "Was it April?" */
function isQuestionAbout(sentence: Detail['sentence'], at: number): boolean {
  return normAt(sentence, at - 1) === 'it' && /^(?:was|is)$/.test(normAt(sentence, at - 2));
}

function beforeSpan(text: string, at: number): string {
  return /([\p{L}'’]+)\s*$/u.exec(text.slice(Math.max(0, at - 20), at))?.[1]?.toLowerCase().replace(/’/g, "'") ?? '';
}

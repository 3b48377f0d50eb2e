import type { Edit } from '../model';
import { spanOfTokens } from '../reading/sentence';
import type { Detail } from '../reading/people/details/detail';
import type { Draft } from '../text/draft';
import { replace } from './edits';
import { removeWords, withPreposition } from './remove-words';

const prepositions = /on|at|by|from|since|around|about|before|after|until|till|til|for|to|during|of/;
/** "came in last Tuesday" is no "in last Tuesday": only months and seasons have an `in` of their own. */
const monthly = /in|since|from|during|until|till|by|before|after|of/;

/**
 * Takes a time out where the sentence does without it, and says `recently` where something has to stand: as the subject, or before a verb
 * that is told of a day.
 */
export function vagueTime(draft: Draft, { sentence, from, to }: Detail): Edit {
  const { text } = draft.source;
  const span = spanOfTokens(sentence, from, to);
  const wide = withPreposition(draft, span, isMonthly(sentence, from) ? monthly : prepositions);
  const preposition = /^\s*(\w+)/.exec(text.slice(wide.start, span.start))?.[1]?.toLowerCase();
  const isAlone = from === 0 && to === sentence.tokens.length;
  if (isAlone) return replace(draft, span, 'recently');
  if (/^(?:since|until|till|til|from|by|before|after)$/.test(preposition ?? '')) return replace(draft, wide, preposition === 'since' || preposition === 'from' ? 'for some time' : preposition === 'after' || preposition === 'before' ? 'around then' : 'soon');
  if (/^(?:to|of)$/.test(preposition ?? '')) return replace(draft, span, 'another day');
  const next = text.slice(span.end, span.end + 14);
  if (/^\s+(?:is|was|were|has|had|saw|brought)\b|^['’]s\b/.test(next) && !preposition) return replace(draft, span, 'the day');
  if (/^\s+[a-z]/.test(next) && !preposition && /(?:\b(?:the|a|an|his|her|their|my|our|that|this|one)\s+)$/i.test(text.slice(Math.max(0, span.start - 8), span.start))) return replace(draft, span, 'recent');
  const isClock = sentence.hits[from]!.some(({ kind }) => kind === 'clock-time');
  if (isClock || from > 0 || /^\s*,/.test(next)) return removeWords(draft, wide);
  return replace(draft, wide, 'recently');
}

function isMonthly({ hits }: Detail['sentence'], at: number): boolean {
  return hits[at]!.some(({ kind }) => kind === 'month');
}

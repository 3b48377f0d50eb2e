import type { Edit } from '../model';
import { spanOfTokens } from '../reading/sentence';
import { follows, isKindAt, normAt } from '../reading/people/details/detail';
import type { Detail } from '../reading/people/details/detail';
import type { Draft } from '../text/draft';
import { replace } from './edits';
import { removeWords, withPreposition } from './remove-words';

const prepositions = /on|at|by|from|since|around|about|before|after|until|till|til|during/;
/** "came in last Tuesday" is no "in last Tuesday": only months have an `in` of their own. */
const monthly = /in|since|from|during|until|till|by|before|after/;
/** Words that may follow a time that is taken out. */
const goesOn = /^(?:and|but|with|when|because|to|in|at|for|on|she|he|we|i|they|it|the|a|an|who|while|after|before|as|so|or|that|her|his|my|our|their|by|from|of|until|since|where|if|then|about|over|into|like|just|only|again)$/;

/**
 * Takes a time out where the sentence does without it, or says `recently`. Undefined where the time is part of something else,
 * as in "the Tuesday clinic", so that only the author can tell what to say.
 */
export function vagueTime(draft: Draft, { sentence, from, to }: Detail): Edit | undefined {
  const { text } = draft.source;
  const whole = spanOfTokens(sentence, from, to);
  // The stop of "a.m." ends the sentence too.
  const endsSentence = to === sentence.tokens.length && text[whole.end - 1] === '.' && !/^\s*[.!?,]/.test(text.slice(whole.end));
  const span = endsSentence ? { start: whole.start, end: whole.end - 1 } : whole;
  const rest = text.slice(span.end);
  const wide = withPreposition(draft, span, isKindAt(sentence, from, 'month') ? monthly : prepositions);
  const preposition = /^\s*(\w+)/.exec(text.slice(wide.start, span.start))?.[1]?.toLowerCase();
  if (from === 0 && (to === sentence.tokens.length || /^\s*[.:!?—–-]/.test(rest))) return replace(draft, span, 'recently');
  if (to < sentence.tokens.length && follows(sentence, to) && !goesOn.test(normAt(sentence, to))) {
    // "Last night a gent": a day before a noun phrase is fine; before a bare noun it belongs to it.
    if (from > 0 || !isKindAt(sentence, to, 'he-she', 'i', 'we', 'the')) return undefined;
  }
  if (!preposition && /^(?:my|our|his|her|their|the|this|that|a|an|it's|is|was|are|were|every|each|to|of|for|be)$/.test(normAt(sentence, from - 1)) && from > 0) return undefined;
  if (preposition === 'since') return replace(draft, wide, 'for some time');
  if (/^(?:until|till|til)$/.test(preposition ?? '')) return replace(draft, wide, 'for a while');
  const isClock = isKindAt(sentence, from, 'clock-time');
  if (isClock || from > 1 || /^\s*,/.test(rest)) return removeWords(draft, wide);
  return replace(draft, wide, 'recently');
}

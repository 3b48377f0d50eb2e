import { endsClause, isKindAt, normAt } from '../reading/people/details/detail';
import type { Detail } from '../reading/people/details/detail';
import { spanOfTokens } from '../reading/sentence';
import { numberLength } from '../reading/values/numbers';
import type { Draft } from '../text/draft';
import { isSentenceStart, replace } from './edits';
import { leaveOut, say } from './ladder';
import type { Rung } from './ladder';
import { withoutTelling } from './telling';

/** Counts of days and visits, roughly: `14 months` → `several months`, `his third admission` → `his latest admission`. */
export function vagueCourse(draft: Draft, detail: Detail): readonly (Rung | undefined)[] {
  const { sentence, from, to } = detail;
  const gone = leaveOut(withoutTelling(draft, detail));
  const write = (start: number, end: number, words: string): Rung => say(words, replace(draft, spanOfTokens(sentence, start, end), words));
  for (let at = from; at < to; at++) {
    const count = numberLength(sentence.tokens, at);
    if (normAt(sentence, from) === 'day') break;
    if (count && /s$/.test(normAt(sentence, at + count))) return [write(at, at + count, isSentenceStart(draft, spanOfTokens(sentence, at, at + 1).start) ? 'Several' : 'several'), gone];
  }
  if (isKindAt(sentence, from, 'ordinal') && /^(?:his|her|their)$/.test(normAt(sentence, from - 1))) return [write(from, to, `latest ${normAt(sentence, from + 1)}`), gone];
  if (from === 0 && !endsClause(sentence, to)) return [write(from, to, 'A long stay')];
  return [gone];
}

import { follows, isKindAt, normAt } from '../reading/people/details/detail';
import type { Detail } from '../reading/people/details/detail';
import { spanOfTokens } from '../reading/sentence';
import type { Draft } from '../text/draft';
import { withoutPhrase } from './clauses';
import { replace } from './edits';
import { leaveOut, sayAs } from './ladder';
import type { Rung } from './ladder';
import { removeWords } from './remove-words';

/** An account name that greets goes; one that does something is `somebody`; `to @…` and `(@…)` go with what led up to them. */
export function vagueHandles(draft: Draft, detail: Detail): readonly (Rung | undefined)[] {
  const { sentence, from, to } = detail;
  const span = spanOfTokens(sentence, from, to);
  const isActing = to < sentence.tokens.length && follows(sentence, to) && (isKindAt(sentence, to, 'past', 'arrival') || /^(?:is|was|has|had|came|told|asked|said|went|got|had)$/.test(normAt(sentence, to)));
  const opensClause = from === 0 || !follows(sentence, from);
  if (isActing && opensClause) return [sayAs(replace(draft, span, 'somebody'))];
  if (from === 0 || /^(?:hi|hello|hey|hiya|dear|thanks|thank|you|congratulations|congrats|morning|welcome)$/.test(normAt(sentence, from - 1))) return [leaveOut(removeWords(draft, span))];
  return [leaveOut(withoutPhrase(draft, detail))];
}

import { hasCue } from '../../reading/sentence';
import type { RuleContext } from '../../rule';

/** True when the draft answers a public review: its first sentences thank for one, or speak of stars. */
export function repliesToReview({ draft, sentences }: RuleContext): boolean {
  if (/review/.test(draft.front.platform ?? '')) return true;
  return sentences.slice(0, 4).some((sentence) => hasCue(sentence, 'thanks-reviewer'));
}

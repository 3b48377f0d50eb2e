import type { Account } from '../text/front-matter';
import type { RuleContext } from '../rule';
import { hasCue } from './sentence';

/** The account a draft is for: as its front matter says, or as the text itself says in so many words. */
export function accountOf({ draft, sentences }: RuleContext): Account | undefined {
  if (draft.front.account) return draft.front.account;
  const said = sentences.find((sentence) => hasCue(sentence, 'home-account', 'work-account'));
  if (!said) return undefined;
  return hasCue(said, 'home-account') && !hasCue(said, 'work-account') ? 'personal' : 'professional';
}

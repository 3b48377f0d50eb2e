import type { Sentence } from './reading/sentence';
import type { RuleContext } from './rule';

/** A reading of the whole draft that several rules share: made for the first of them in each review, and forgotten with it. */
export function oncePerReview<Context extends Pick<RuleContext, 'sentences'>, Result extends object>(read: (context: Context) => Result): (context: Context) => Result {
  const known = new WeakMap<readonly Sentence[], Result>();
  return (context) => {
    const kept = known.get(context.sentences);
    if (kept) return kept;
    const result = read(context);
    known.set(context.sentences, result);
    return result;
  };
}

import type { Strength, Words } from '../claims';
import type { Clause } from './clauses';
import { hasBetween } from './topics';

/** How sure a clause sounds. `Not always` and `no guarantee` leave room: a hedge wins over an absolute. */
export function strengthOf(sentence: Words, { from, to }: Clause): Strength {
  if (hasBetween(sentence, from, to, ['hedge'])) return 'hedged';
  return hasBetween(sentence, from, to, ['absolute', 'promise-word']) ? 'absolute' : 'plain';
}

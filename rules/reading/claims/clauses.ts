import type { Words } from '../claims';

/** Token indexes, half open. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

const joins = /^(?:and|but|or|so|while|whereas|because|although|though|plus|then|yet|which|who|since|unless)$/;

/** Words that a clause of its own has and a list does not. */
const verbal = /^(?:is|are|was|were|has|have|had|will|can|can't|cannot|won't|does|do|did|doesn't|don't|gets?|goes|it|they|you|we|he|she|there|it's|they're|you're|that's)$/;

/** Shortest stretch that says something of its own. */
const shortest = 3;

/**
 * Cuts a sentence where one statement ends and the next begins: at dashes, colons and brackets, at a comma before a
 * joining word, at `and` between two figures or verbs. What is too short to stand alone stays with its neighbour.
 */
export function clausesOf(sentence: Words): Clause[] {
  const { tokens } = sentence;
  const clauses: Clause[] = [];
  let from = 0;
  for (let at = 1; at < tokens.length; at++) {
    if (at - from < shortest || tokens.length - at < 2 || !beginsClause(sentence, from, at)) continue;
    clauses.push({ from, to: at });
    from = at;
  }
  if (tokens.length > from) clauses.push({ from, to: tokens.length });
  return clauses.map((clause) => withoutJoin(sentence, clause));
}

function beginsClause(sentence: Words, from: number, at: number): boolean {
  const token = sentence.tokens[at]!;
  if (token.isClauseStart) return true;
  const isJoin = joins.test(token.norm);
  if (/,/.test(token.before)) return isJoin ? isStatement(sentence, at + 1) : isStatement(sentence, at) && isStatement(sentence, from, at);
  return /^(?:and|but|while|whereas)$/.test(token.norm) && isStatement(sentence, from, at) && isStatement(sentence, at + 1);
}

/** A figure, a verb of effect, or a verb of any sort stands within the first words. */
function isStatement(sentence: Words, from: number, to = Math.min(from + 7, sentence.tokens.length)): boolean {
  for (let at = from; at < to; at++) {
    if (verbal.test(sentence.tokens[at]!.norm)) return true;
    if (at > from && sentence.hits[at]!.some(({ kind }) => kind === 'effect-verb' || kind === 'cause-verb' || kind === 'cure-verb' || kind === 'percent' || kind === 'multiple')) return true;
  }
  return false;
}

function withoutJoin({ tokens }: Words, { from, to }: Clause): Clause {
  return to - from > shortest && joins.test(tokens[from]!.norm) && tokens[from]!.norm !== 'which' ? { from: from + 1, to } : { from, to };
}

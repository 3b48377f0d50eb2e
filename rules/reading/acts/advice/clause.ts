import type { Noticed } from './noticed';

/** Longest run of words that is still one thing to change. */
const longest = 18;

const joins = new Set(['and', 'but', 'so', 'then', 'because', 'or', 'which', 'while', 'until', 'unless', '&', 'as']);

/** Where the clause ends that holds the tokens from `from` to `to`: at punctuation or a word that joins. */
export function endOfClause({ tokens }: Noticed, from: number, to: number): number {
  let end = to;
  while (end < tokens.length && end - from < longest) {
    const token = tokens[end]!;
    if (token.isClauseStart || /[,.!?"“”]/.test(token.before) || joins.has(token.norm)) break;
    end++;
  }
  return end;
}

/** Where the clause starts that holds token `at`: after the nearest punctuation before it. */
export function startOfClause({ tokens }: Noticed, at: number): number {
  let start = at;
  while (start > 0 && !tokens[start]!.isClauseStart && !/[,.!?]/.test(tokens[start]!.before)) start--;
  return start;
}

import type { Hit, Token } from '../sentence';

/**
 * What the look of a single word tells:
 * `handle` `hashtag` `email` `caps` (three capitals or more) `cap` (starts with a capital, not at the start of the sentence)
 * `initial` (`T.`, `J`) `year` (1900–2099) `past` (-ed) `ing` `emoji`.
 */
export function shapesOf(tokens: readonly Token[], hits: Hit[][]): void {
  tokens.forEach((token, at) => {
    for (const kind of kindsOf(token, at)) hits[at]!.push({ kind, length: 1 });
  });
}

function kindsOf({ text, norm }: Token, at: number): string[] {
  const first = text.charCodeAt(0);
  if (first === 64) return /^@[\w.]{2,}/.test(text) ? ['handle'] : [];
  if (first === 35) return /^#\p{L}/u.test(text) ? ['hashtag'] : [];
  if (/^\p{Extended_Pictographic}/u.test(text) && !/^[\d#*]/.test(text)) return ['emoji'];
  const kinds: string[] = [];
  if (text.includes('@')) return /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i.test(text) ? ['email'] : [];
  if (/^(?:19|20)\d\d$/.test(text)) kinds.push('year');
  if (/^\p{Lu}/u.test(text)) {
    if (at > 0 && norm !== 'i' && !/^i'/.test(norm)) kinds.push('cap');
    if (/^\p{Lu}{3,}(?:['’]?[sS])?$/u.test(text)) kinds.push('caps');
    if (/^\p{Lu}\.?$/u.test(text) && norm !== 'i' && norm !== 'a') kinds.push('initial');
  }
  if (norm.length > 4 && norm.endsWith('ed')) kinds.push('past');
  if (norm.length > 4 && norm.endsWith('ing')) kinds.push('ing');
  return kinds;
}

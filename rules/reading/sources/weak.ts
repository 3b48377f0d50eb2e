import { hitsOf, spanOfTokens } from '../sentence';
import type { Sentence } from '../sentence';
import type { Backing } from '../sources';

/** A source that is no evidence, where the words before or after it present it as a source: `according to the maker's brochure`. */
export function weakSourcesIn(sentence: Sentence): Backing[] {
  const found: Backing[] = [];
  for (const { at, hit } of hitsOf(sentence, 'weak-source')) {
    // All that stands in a footnote is a source.
    if (sentence.block.kind !== 'footnote' && cueBefore(sentence, at) === undefined && !isAsideSource(sentence, at, hit.length)) continue;
    if (found.some((other) => other.span.end > spanOfTokens(sentence, at, at + hit.length).start)) continue;
    found.push({ kind: 'named-body', span: spanOfTokens(sentence, at, at + hit.length), isEvidence: false });
  }
  return found;
}

/** The first token of `according to …`, `source: …`, at most six words before. */
export function cueBefore(sentence: Sentence, at: number): number | undefined {
  for (let from = at - 1; from >= Math.max(0, at - 7); from--) {
    const cue = sentence.hits[from]!.find((hit) => hit.kind === 'source-cue');
    if (cue && from + cue.length <= at && !sentence.tokens.slice(from + cue.length, at).some((token) => token.isClauseStart)) return from;
  }
  return undefined;
}

/** `(product page)`, `says so on the box`. */
function isAsideSource(sentence: Sentence, at: number, length: number): boolean {
  const after = sentence.tokens[at + length];
  const isBracketed = /\(/.test(sentence.tokens[at]!.before) || (at > 0 && /\(/.test(sentence.tokens[at - 1]!.before));
  return isBracketed && (!after || /\)/.test(after.before) || at + length + 2 >= sentence.tokens.length);
}

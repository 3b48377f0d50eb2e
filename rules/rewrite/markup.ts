import type { Edit, Fix } from '../model';
import type { Block, Draft } from '../text/draft';

/** True when no edit takes one half of a pair of markup and leaves the other, as in `**my [|patient** of 40|]`. */
export function keepsMarkup(draft: Draft, fix: Fix): boolean {
  const edits = [...fix.edits].sort((a, b) => a.span.start - b.span.start);
  const overlaps = edits.some((edit, index) => index > 0 && edit.span.start < edits[index - 1]!.span.end);
  return !overlaps && edits.every((edit) => isBalanced(markupIn(draft, edit)));
}

/** The characters of an edit's span that are not prose, a space between those that do not touch. */
function markupIn({ source, blocks }: Draft, { span }: Edit): string {
  if (source.format === 'plain' || !/[*_~`[\]()]/.test(source.text.slice(span.start, span.end))) return '';
  let found = '';
  for (let at = span.start, block: Block | undefined; at < span.end; at++) {
    const character = source.text[at]!;
    if (/\s/.test(character)) {
      found += ' ';
      continue;
    }
    if (!block || at >= block.span.end || at < block.span.start) block = blocks.find((other) => other.span.start <= at && at < other.span.end);
    found += block?.prose[at - block.span.start] === character ? ' ' : character;
  }
  return found;
}

function isBalanced(markup: string): boolean {
  const count = new Map<string, number>();
  for (const [run] of markup.matchAll(/\*+|_+|~+|`+|[[\]()]/g)) count.set(run, (count.get(run) ?? 0) + 1);
  for (const [run, times] of count) if (/[*_~`]/.test(run) && times % 2) return false;
  return count.get('[') === count.get(']') && count.get('(') === count.get(')');
}

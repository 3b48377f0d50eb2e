import type { Edit } from '../model';
import type { Sentence } from '../reading/sentence';
import type { Draft } from '../text/draft';
import { removeSentence } from './edits';

/** Takes sentences out of one draft. A block that would be left without words goes with its line, marker and all. */
export function removeSentences(draft: Draft, all: readonly Sentence[], gone: readonly Sentence[]): Edit[] {
  const edits: Edit[] = [];
  for (const block of new Set(gone.map((sentence) => sentence.block))) {
    const mine = gone.filter((sentence) => sentence.block === block);
    const isWhole = countIn(all, mine[0]!) === mine.length;
    if (isWhole && block.kind !== 'cell' && block.kind !== 'alt') edits.push(removeLines(draft, block.span.start, block.span.end));
    else for (const sentence of mine) edits.push(removeSentence(draft, sentence));
  }
  return edits;
}

/** How many sentences the block of one of them has: they stand side by side. */
function countIn(all: readonly Sentence[], { block, index, indexInBlock }: Sentence): number {
  let end = index + 1;
  while (all[end]?.block === block) end++;
  return end - (index - indexInBlock);
}

/** Takes out the lines between two offsets, and the empty line after them. */
function removeLines({ source: { text } }: Draft, from: number, to: number): Edit {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const newline = text.indexOf('\n', to);
  let end = newline < 0 ? text.length : newline + 1;
  if (text[end] === '\n' && (start === 0 || text[start - 2] === '\n')) end++;
  return { span: { start, end }, newText: '' };
}

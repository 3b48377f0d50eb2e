import type { Edit } from '../model';
import { spanOfSentence } from '../reading/sentence';
import type { Sentence } from '../reading/sentence';
import type { Block, Draft } from '../text/draft';

/** Puts `Disclosure: ⟨…⟩.` before the first words of a post, after its number if it has one. */
export function addDisclosure(draft: Draft, post: number): Edit {
  const blocks = draft.blocks.filter((block) => block.post === post && block.kind !== 'title' && block.kind !== 'alt');
  const first = blocks[0]!;
  const disclosure = 'Disclosure: ⟨what you were paid or given, and by whom⟩.';
  if (first.kind === 'text') {
    const at = startOfWords(first);
    return { span: { start: at, end: at }, newText: `${disclosure} ` };
  }
  // A heading, list or quotation keeps its shape: the disclosure is a paragraph of its own before it.
  const at = draft.source.text.lastIndexOf('\n', first.span.start) + 1;
  return { span: { start: at, end: at }, newText: `${disclosure}\n\n` };
}

/** Where the first word stands: a post's number is not prose. */
function startOfWords(block: Block): number {
  return block.span.start + Math.max(0, block.prose.search(/\S/));
}

/** Adds a sentence after another one, its closing punctuation included. */
export function appendAfterSentence(draft: Draft, sentence: Sentence, words: string): Edit {
  const { text } = draft.source;
  let at = spanOfSentence(sentence).end;
  while (/[.!?…"”’)]/.test(text[at] ?? '')) at++;
  const isClosed = /[.!?…]["”’)]*$/.test(text.slice(Math.max(0, at - 3), at));
  return { span: { start: at, end: at }, newText: `${isClosed ? '' : '.'} ${words}` };
}

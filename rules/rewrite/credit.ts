import type { Edit, Span } from '../model';
import type { Block, Draft } from '../text/draft';

/** A credit that waits for the author's words, right after an image or the words that stand for one. */
export function addImageCredit(span: Span): Edit {
  return { span: { start: span.end, end: span.end }, newText: ' (Image: ⟨author⟩, ⟨source⟩, ⟨licence⟩)' };
}

/** The same after words about a text, a song or a file. */
export function addCredit(span: Span): Edit {
  return { span: { start: span.end, end: span.end }, newText: ' (by ⟨author⟩, ⟨source⟩, shared with permission)' };
}

/** Names the author of a quotation: inside a block quotation on a line of its own, otherwise after the closing mark. */
export function addAuthor(draft: Draft, block: Block, span: Span): Edit {
  if (!block.quoted || draft.source.format === 'plain') return { span: { start: span.end, end: span.end }, newText: ' (⟨author⟩, ⟨source⟩)' };
  const { text } = draft.source;
  const newline = text.indexOf('\n', block.span.end);
  const at = newline < 0 ? text.length : newline;
  return { span: { start: at, end: at }, newText: '\n> — ⟨author⟩, ⟨source⟩' };
}

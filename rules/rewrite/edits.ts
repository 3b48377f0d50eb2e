import type { Edit, Span } from '../model';
import { spanOfSentence } from '../reading/sentence';
import type { Sentence } from '../reading/sentence';
import type { Block, Draft } from '../text/draft';

/** Replaces the words of a span. A capital at its start is kept, and figures give way to one. */
export function replace(draft: Draft, span: Span, newText: string): Edit {
  const old = draft.source.text.slice(span.start, span.end);
  const isCapital = /^[\p{Lu}\d]/u.test(old) && /^\p{Ll}/u.test(newText) && isSentenceStart(draft, span.start);
  return { span, newText: isCapital ? newText[0]!.toUpperCase() + newText.slice(1) : newText };
}

/** True where a sentence, a line, a quotation or a post begins; the number of a post is no word of it. */
export function isSentenceStart(draft: Draft, at: number): boolean {
  const block = draft.blocks.find(({ span }) => span.start <= at && at < span.end);
  if (block && !/[\p{L}\p{N}]/u.test(block.prose.slice(0, at - block.span.start))) return true;
  const before = draft.source.text.slice(Math.max(0, at - 12), at);
  if (/(?:^|\n)\s*\(?\d{1,2}[/.)](?:\d{1,2})?\)?\s+$/.test(before)) return true;
  return /(?:^|[.!?…:]["”’')]*\s+|\n\s*)[\s*_"“‘'(>\p{Extended_Pictographic}-]*$/u.test(before) || at === 0;
}

/** Takes a sentence out with its closing punctuation and one of the spaces around it. */
export function removeSentence(draft: Draft, sentence: Sentence): Edit {
  const { text } = draft.source;
  const { start, end } = spanOfSentence(sentence);
  let from = start;
  while (/["“‘(]/.test(text[from - 1] ?? '')) from--;
  let to = end;
  while (/[.!?…"”’)]/.test(text[to] ?? '')) to++;
  const isFirst = sentence.indexInBlock === 0;
  if (isFirst) while (text[to] === ' ') to++;
  else while (text[from - 1] === ' ') from--;
  // A sentence on a line of its own takes the line with it.
  if (!isFirst && text[from - 1] === '\n' && (to >= text.length || text[to] === '\n')) from--;
  return { span: { start: from, end: to }, newText: '' };
}

/** Adds text at the end of a block: after a space in running text, where a table cell or list item ends as well. */
export function appendToBlock(draft: Draft, block: Block, newText: string): Edit {
  const { text } = draft.source;
  let at = block.span.end;
  while (at > block.span.start && /\s/.test(text[at - 1]!)) at--;
  return { span: { start: at, end: at }, newText };
}

/** Adds text right after a span, before the punctuation that follows it. */
export function insertAfter(span: Span, newText: string): Edit {
  return { span: { start: span.end, end: span.end }, newText };
}

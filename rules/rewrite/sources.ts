import { spanOfTokens } from '../reading/sentence';
import type { Sentence } from '../reading/sentence';
import type { Backing } from '../reading/sources';
import { createFix } from '../rule';
import type { Fix, Span } from '../model';
import type { Block, Draft } from '../text/draft';
import { appendToBlock, insertAfter } from './edits';

/** Ways to say where a claim comes from: in the sentence, and, in a thread, as the last line of the post. */
export function addSource(draft: Draft, sentence: Sentence, span: Span): Fix[] {
  const inSentence = createFix('Add a source', insertAfter(withClosingMarks(draft, span), inMarkdown(draft) ? ' ([source](⟨link⟩))' : ' (source: ⟨link⟩)'));
  if (!draft.isThread || sentence.block.row !== undefined) return [inSentence];
  return [createFix('Add a source to the post', appendToBlock(draft, lastOfPost(draft, sentence.block), '\nSource: ⟨link⟩')), inSentence];
}

/** Leaves room for the study's name behind the words that lean on it. */
export function nameStudy(sentence: Sentence, from: number, to: number): Fix {
  return createFix('Name the study', insertAfter(spanOfTokens(sentence, from, to), ' (⟨authors, journal, year⟩)'));
}

/** Puts a slot in the place of a source that is no evidence. */
export function replaceSource(draft: Draft, { kind, span }: Backing): Fix {
  const newText = kind === 'link' || kind === 'doi' ? '[source](⟨link⟩)' : '⟨a paper, guideline or public body⟩';
  // The slot has an article of its own.
  const article = /\b(?:an?|the)\s+$/i.exec(draft.source.text.slice(Math.max(0, span.start - 5), span.start));
  return createFix('Replace the source', { span: { start: span.start - (newText.startsWith('⟨') && article ? article[0].length : 0), end: span.end }, newText });
}

/** A thread is pasted as it stands; an article is rendered, so that its links may hide behind words. */
function inMarkdown(draft: Draft): boolean {
  return draft.source.format === 'markdown' && !draft.isThread;
}

/** Emphasis or a quotation that ends with the span is closed before anything is added. */
function withClosingMarks(draft: Draft, span: Span): Span {
  const marks = /^[*_”"’]+/.exec(draft.source.text.slice(span.end));
  return marks ? { start: span.start, end: span.end + marks[0].length } : span;
}

function lastOfPost(draft: Draft, block: Block): Block {
  return draft.blocks.filter((other) => other.post === block.post).at(-1) ?? block;
}

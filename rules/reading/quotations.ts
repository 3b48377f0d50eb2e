import type { Span } from '../model';
import type { Block, Draft } from '../text/draft';

/** Words of somebody else, set off as a block or between quotation marks. */
export interface Quotation {
  readonly block: Block;
  readonly span: Span;
  readonly text: string;
  readonly words: number;
  /** Lines of verse, or divided by slashes. */
  readonly isVerse: boolean;
}

/** Quotation marks around at least this many characters hold more than a phrase. */
const inline = /(?<![\p{L}\p{N}.,!?])["“](?=\S)([^"“”]{60,})(?<=\S)["”]/gu;

/** Block quotations and longer quotations between marks, in reading order. */
export function quotationsIn(draft: Draft): Quotation[] {
  return draft.blocks.flatMap((block) => {
    if (block.kind === 'alt' || block.kind === 'title') return [];
    if (block.quoted) {
      const lead = block.prose.length - block.prose.trimStart().length;
      return [toQuotation(draft, block, block.span.start + lead, block.span.end)];
    }
    return [...block.prose.matchAll(inline)].map((match) => {
      const start = block.span.start + match.index;
      return toQuotation(draft, block, start, start + match[0].length);
    });
  });
}

function toQuotation({ source }: Draft, block: Block, start: number, end: number): Quotation {
  const text = source.text.slice(start, end);
  const slashes = text.match(/\s\/\s/g)?.length ?? 0;
  const lines = text.split('\n').filter((line) => /\p{L}/u.test(line));
  const isVerse = slashes >= 2 || (block.quoted && lines.length >= 3 && lines.every((line) => line.trim().length < 75));
  return { block, span: { start, end }, text, words: text.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0, isVerse };
}

/** The first words of a quotation, enough to know it by. */
export function headOf({ span, text }: Quotation): Span {
  const longest = 120;
  if (text.length <= longest) return span;
  const cut = text.lastIndexOf(' ', longest);
  return { start: span.start, end: span.start + cut };
}

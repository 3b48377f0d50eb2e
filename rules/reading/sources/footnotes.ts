import type { Block, Draft } from '../../text/draft';
import type { Backing } from '../sources';

/** Words of a note that lead to no evidence. */
const weak = /\b(?:press release|brochure|product page|reddit|facebook|instagram|tiktok|forum|blog comments?|whatsapp|testimonials?|manufacturer'?s? (?:site|website|page))\b/i;

/**
 * Marks that send the reader to a note: `[^1]`, and `[1]` or `¹` where the draft has a list of references.
 * A mark with no note to it backs nothing.
 */
export function footnotesAsBacking(draft: Draft): Backing[] {
  const notes = new Map(draft.blocks.filter((block) => block.label !== undefined).map((block) => [block.label!, block]));
  const hasList = hasReferenceList(draft);
  return draft.blocks.flatMap((block) => [
    ...block.notes.flatMap((label) => {
      const note = notes.get(label);
      const at = draft.source.text.indexOf(`[^${label}]`, block.span.start);
      if (!note || at < 0) return [];
      return [{ kind: 'footnote' as const, span: { start: at, end: at + label.length + 3 }, isEvidence: !weak.test(note.prose) || note.links.length > 0 }];
    }),
    ...(hasList ? numberedMarks(draft, block) : []),
  ]);
}

function numberedMarks(draft: Draft, block: Block): Backing[] {
  const text = draft.source.text.slice(block.span.start, block.span.end);
  return [...text.matchAll(/\[\d{1,2}(?:[,–-]\s?\d{1,2})*\]|[¹²³⁴⁵⁶⁷⁸⁹]+/g)].filter((match) => match.index > 0).map((match) => {
    const start = block.span.start + match.index;
    return { kind: 'footnote' as const, span: { start, end: start + match[0].length }, isEvidence: true };
  });
}

/** A heading `References`, or lines that begin with `[1]`, `1.` or `¹` and hold a year. */
function hasReferenceList(draft: Draft): boolean {
  return draft.blocks.some((block) => isReferenceHeading(block) || /^\s*(?:\[\d{1,2}\]|[¹²³])\s*\S.*\b(?:19|20)\d\d\b/.test(draft.source.text.slice(block.span.start, block.span.end)));
}

function isReferenceHeading(block: Block): boolean {
  return block.prose.trim().length < 40 && /^\W*(?:references?|sources?|bibliography|further reading|citations|reading list|where (?:this|the numbers) comes? from)\b\W*$/i.test(block.prose);
}

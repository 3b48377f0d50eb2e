import type { Edit, Span } from '../model';
import type { Block, Draft } from '../text/draft';

/** A credit that waits for the author's words, right after an image or the words that stand for one. */
export function addImageCredit(span: Span): Edit {
  return { span: { start: span.end, end: span.end }, newText: ' (Image: ⟨author⟩, ⟨source⟩, ⟨licence⟩)' };
}

/** The same after words about a text, a song or a file, where their clause ends. A credit that names nobody gives way to it. */
export function addCredit({ source: { text } }: Draft, span: Span): Edit {
  const rest = text.slice(span.end);
  const empty = /^[^.!?\n]{0,60}?[ ,(–—-]*\b(?:credits?|cred|props|thanks|kudos)\s+(?:goes\s+|go\s+)?to\s+(?:the\s+|its\s+|their\s+)?(?:rightful\s+|original\s+|respective\s+)?(?:owners?|artists?|creators?|authors?|whoever\b[^.,!?\n]*)\)?/iu.exec(rest);
  if (empty) {
    const start = span.end + empty[0].search(/[ ,(–—-]*\b(?:credits?|cred|props|thanks|kudos)\s/i);
    return { span: { start, end: span.end + empty[0].length }, newText: ' (by ⟨author⟩, ⟨source⟩, shared with permission)' };
  }
  const within = /\b(?:credits?|cred|props)\s+to\s+(?:the\s+)?(?:rightful\s+|original\s+)?(?:owners?|artists?|creators?|authors?)/i.exec(text.slice(span.start, span.end));
  if (within) return { span: { start: span.start + within.index, end: span.start + within.index + within[0].length }, newText: 'by ⟨author⟩, ⟨source⟩, shared with permission' };
  const clause = /^(?:(?![.!?]\s|[.!?]$|\s+(?:so|and|but|because|since|for|which|while|before|if)\b)[^,;:!?()\[\]\n–—\p{Extended_Pictographic}]){0,80}/u.exec(rest)![0].trimEnd();
  const at = span.end + clause.length;
  return { span: { start: at, end: at }, newText: ' (by ⟨author⟩, ⟨source⟩, shared with permission)' };
}

/** Names the author of a quotation: inside a block quotation on a line of its own, otherwise after the closing mark. */
export function addAuthor(draft: Draft, block: Block, span: Span): Edit {
  if (!block.quoted || draft.source.format === 'plain') return { span: { start: span.end, end: span.end }, newText: ' (⟨author⟩, ⟨source⟩)' };
  const { text } = draft.source;
  const newline = text.indexOf('\n', block.span.end);
  const at = newline < 0 ? text.length : newline;
  return { span: { start: at, end: at }, newText: '\n> — ⟨author⟩, ⟨source⟩' };
}

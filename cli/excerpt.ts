import type { Draft, Edit, Span } from '../rules/index';

/** A piece of a draft on one line, with the marked words apart. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Characters of context on either side, at most. */
const reach = 70;

/** The sentence around a span, shortened where it is long. */
export function excerptOf(draft: Draft, span: Span): Excerpt {
  const { text } = draft.source;
  const { start, end } = sentenceAround(draft, span);
  return {
    before: shorten(text.slice(start, span.start), 'start'),
    marked: oneLine(text.slice(span.start, span.end)),
    after: shorten(text.slice(span.end, end), 'end'),
  };
}

/** The same place after some edits; the new words are marked. Undefined when nothing is left to show. */
export function rewriteOf(draft: Draft, edits: readonly Edit[]): Excerpt | undefined {
  const { text } = draft.source;
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  const changed = { start: sorted[0]!.span.start, end: sorted.at(-1)!.span.end };
  const { start, end } = sentenceAround(draft, changed);
  let marked = '';
  let at = changed.start;
  for (const { span, newText } of sorted) {
    marked += text.slice(at, span.start) + newText;
    at = span.end;
  }
  const excerpt = { before: shorten(text.slice(start, changed.start), 'start'), marked: oneLine(marked), after: shorten(text.slice(changed.end, end), 'end') };
  return /\p{L}/u.test(excerpt.before + excerpt.marked + excerpt.after) ? excerpt : undefined;
}

/** From the end of the sentence before to the end of this one, within its block. */
function sentenceAround({ source: { text }, blocks }: Draft, span: Span): Span {
  const block = blocks.find(({ span: around }) => around.start <= span.start && span.start <= around.end)?.span ?? span;
  const limits = { start: block.start, end: Math.max(block.end, span.end) };
  const ends = [...text.slice(limits.start, limits.end).matchAll(/[.!?…]["”’)*_]*(?=\s)|\n\s*\n/g)].map((match) => limits.start + match.index + match[0].length);
  return {
    start: ends.filter((end) => end <= span.start).at(-1) ?? limits.start,
    end: ends.find((end) => end >= span.end) ?? limits.end,
  };
}

function shorten(text: string, side: 'start' | 'end'): string {
  const line = oneLine(text);
  if (side === 'start') {
    const trimmed = line.trimStart();
    return trimmed.length > reach ? `…${trimmed.slice(trimmed.indexOf(' ', trimmed.length - reach))}` : trimmed;
  }
  const trimmed = line.trimEnd();
  return trimmed.length > reach ? `${trimmed.slice(0, trimmed.lastIndexOf(' ', reach) + 1 || reach)}…` : trimmed;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

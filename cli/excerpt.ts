import type { Draft, Edit, Span } from '../rules/index';

/** A piece of a draft on one line, with the marked words apart. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** A sentence of so many characters is shown whole. */
const longest = 200;

/** Characters on either side of the marked words where it is longer. */
const reach = 70;

/** The sentence around a span, shortened where it is long. */
export function excerptOf(draft: Draft, span: Span): Excerpt {
  const { text } = draft.source;
  const { start, end } = sentenceAround(draft, span);
  return fitted(text.slice(start, span.start), text.slice(span.start, span.end), text.slice(span.end, end));
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
  const before = text.slice(start, changed.start);
  // A sentence that goes leaves only its neighbours, which nobody asked about.
  if (!marked.trim() && !/\p{L}/u.test(before)) return undefined;
  return fitted(before, marked, text.slice(changed.end, end));
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

/** On one line, and shortened on both sides where it is long. */
function fitted(before: string, marked: string, after: string): Excerpt {
  const [start, middle, end] = [oneLine(before).trimStart(), oneLine(marked), oneLine(after).trimEnd()];
  if (start.length + middle.length + end.length <= longest) return { before: start, marked: middle, after: end };
  return {
    before: start.length > reach ? `…${start.slice(start.indexOf(' ', start.length - reach) + 1)}` : start,
    marked: middle,
    after: end.length > reach ? `${end.slice(0, Math.max(0, end.lastIndexOf(' ', reach)))}…` : end,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

import type { Edit } from '../model';

/** Edits in order, of which none overlaps another. */
export type Composed<Made extends Edit> = readonly Made[];

/** A text with some edits made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let after = '';
  let at = 0;
  for (const { span, newText } of inOrder(edits)) {
    after += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return after + text.slice(at);
}

/**
 * Edits of a text, and then edits of what came of it, as edits of the first text. Where the two touch they become one, and `join` says
 * what that one is made of, in the order in which they were made.
 */
export function composeEdits<Made extends Edit>(text: string, first: Composed<Made>, then: Composed<Made>, join: (made: readonly Made[], edit: Edit) => Made): Composed<Made> {
  // From the end, so that no edit moves another that is still to come.
  return inOrder(then).reduceRight<Composed<Made>>((all, next) => addEdit(text, all, next, join), first);
}

interface Placed<Made> {
  readonly edit: Made;
  readonly start: number;
  readonly end: number;
}

function addEdit<Made extends Edit>(text: string, all: Composed<Made>, next: Made, join: (made: readonly Made[], edit: Edit) => Made): Composed<Made> {
  const placed = placesOf(all);
  const touched = placed.filter(({ start, end }) => start <= next.span.end && next.span.start <= end);
  const [head] = touched;
  const tail = touched.at(-1);
  if (!head || !tail) {
    const { start, end } = next.span;
    const before = placed.filter((other) => other.end <= start).at(-1);
    const shift = before ? before.end - before.edit.span.end : 0;
    return inOrder([...all, { ...next, span: { start: start - shift, end: end - shift } }]);
  }
  const now = applyEdits(text, all);
  const from = Math.min(head.start, next.span.start);
  const to = Math.max(tail.end, next.span.end);
  const edit: Edit = {
    span: { start: head.edit.span.start - (head.start - from), end: tail.edit.span.end + (to - tail.end) },
    newText: now.slice(from, next.span.start) + next.newText + now.slice(next.span.end, to),
  };
  return inOrder([...all.filter((other) => !touched.some((one) => one.edit === other)), join([...touched.map((other) => other.edit), next], edit)]);
}

/** Where edits lie once they are made. */
function placesOf<Made extends Edit>(edits: Composed<Made>): Placed<Made>[] {
  let shift = 0;
  return inOrder(edits).map((edit) => {
    const start = edit.span.start + shift;
    shift += edit.newText.length - (edit.span.end - edit.span.start);
    return { edit, start, end: start + edit.newText.length };
  });
}

function inOrder<Made extends Edit>(edits: readonly Made[]): Made[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

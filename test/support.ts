import assert from 'node:assert/strict';
import { createReviewer, defaultConfig } from '../rules/index';
import type { Edit, Finding, Format, PhotoFacts, Review } from '../rules/index';

export const reviewer = createReviewer();

export function review(text: string, format: Format = 'markdown', photos: Readonly<Record<string, PhotoFacts>> = {}): Review {
  return reviewer.review({ text, format, photos: new Map(Object.entries(photos)) }, defaultConfig);
}

/** A text without its `[|` and `|]`, and where they stood. */
export function takeMarks(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  const open: number[] = [];
  let text = '';
  for (const part of marked.split(/(\[\||\|\])/)) {
    if (part === '[|') open.push(text.length);
    else if (part === '|]') spans.push({ start: open.pop()!, end: text.length });
    else text += part;
  }
  assert.equal(open.length, 0, 'every [| has its |]');
  return { text, spans: spans.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** The opposite: a text with marks around spans, for messages that can be read. */
export function putMarks(text: string, spans: readonly { start: number; end: number }[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of spans) {
    result += `${text.slice(at, Math.max(at, start))}[|${text.slice(Math.max(at, start), end)}|]`;
    at = Math.max(at, end);
  }
  return result + text.slice(at);
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits].sort((a, b) => b.span.start - a.span.start)
    .reduce((result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end), text);
}

/** Asserts that one rule marks just the words between `[|` and `|]`, each once. */
export function expectFlags(marked: string, rule: string, format: Format = 'markdown', photos: Readonly<Record<string, PhotoFacts>> = {}): Finding[] {
  const { text, spans } = takeMarks(marked);
  const findings = review(text, format, photos).findings.filter((finding) => finding.rule === rule);
  assert.equal(putMarks(text, findings.map((finding) => finding.span)), putMarks(text, spans));
  return findings;
}

import assert from 'node:assert/strict';
import { levels } from '../rules/index';
import type { Edit, Finding, Fix, Review } from '../rules/index';
import { faults, texts } from './rewrites';
import type { Text } from './rewrites';
import { applyEdits, review } from './support';

describe('fixes', () => {
  it('have titles that start with a verb and differ within a finding', () => each((_, { fixes }) => {
    for (const { title } of fixes) assert.match(title, /^[A-Z][a-z]+ \S/);
    assert.equal(new Set(fixes.map(({ title }) => title)).size, fixes.length, fixes.map(({ title }) => title).join(' / '));
  }));
  it('never overlap themselves and stay inside the draft', () => each((text, { fixes }) => {
    for (const { edits } of fixes) {
      const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
      sorted.forEach(({ span }, index) => assert.ok(span.start <= span.end && span.end <= (sorted[index + 1]?.span.start ?? text.text.length)));
    }
  }));
  it('say that they need input exactly when they hold a slot', () => each((_, { fixes }) => {
    for (const { edits, needsInput } of fixes) assert.equal(needsInput, edits.some(({ newText }) => newText.includes('⟨')));
  }));
  it('leave correct English where they touch it', () => eachFix(({ text }, _, { edits }) => {
    const after = around(applyEdits(text, edits), edits);
    const before = around(text, edits.map(({ span }) => ({ span, newText: text.slice(span.start, span.end) })));
    for (const [pattern, fault] of faults) if (!pattern.test(before)) assert.doesNotMatch(after, pattern, fault);
  }));
  it('keep the capital of a sentence', () => eachFix(({ text }, _, { edits }) => {
    for (const { span, newText } of edits) {
      const isStart = /(?:^|[a-z)]{2}[.!?] |\n\n)$/.test(text.slice(0, span.start));
      const first = (newText + text.slice(span.end)).trimStart();
      if (isStart && /^\p{Lu}/u.test(text.slice(span.start))) assert.doesNotMatch(first, /^\p{Ll}/u);
    }
  }));
  it('keep the shape of the draft around them', () => eachFix(({ text, format }, _, { edits }) => {
    // Without one of its posts a thread is numbered anew.
    if (edits.some(({ span, newText }) => newText === '' && /\n\s*\d+\/|^\s*\d+\//.test(text.slice(span.start, span.end)))) return;
    const shape = (source: string, spans: readonly { start: number; end: number }[]): string[] => review(source, format).draft.blocks
      .filter(({ span }) => !spans.some(({ start, end }) => span.start <= end && start <= span.end)).map(({ kind, prose }) => `${kind} ${prose}`);
    assert.deepEqual(shape(applyEdits(text, edits), placesOf(edits)), shape(text, edits.map(({ span }) => span)));
  }));
  it('leave markup in pairs', () => eachFix(({ text, format }, _, { edits }) => {
    if (format === 'plain') return;
    const odd = (source: string): string => ['**', '__', '`', '(', ')', '[', ']'].map((mark) => source.split(mark).length % 2).join('');
    const pairs = (source: string): number => source.split('(').length - source.split(')').length + source.split('[').length - source.split(']').length;
    const after = applyEdits(text, edits);
    assert.equal(odd(after.replace(/[()[\]]/g, '')), odd(text.replace(/[()[\]]/g, '')));
    assert.equal(pairs(after), pairs(text));
  }));
  it('of a patient’s detail leave no detail of any kind where they wrote', () => eachFix((text, finding, fix) => {
    if (fix.needsInput || finding.guideline !== 'patient-privacy') return;
    const before = countNear(reviewed(text).findings.filter((other) => other !== finding), fix.edits.map(({ span }) => span));
    for (const [rule, count] of countNear(findingsAfter(text, fix), placesOf(fix.edits))) assert.ok(count <= (before.get(rule) ?? 0), `${rule} is new`);
  }));
  it('say what they write', () => eachFix((_, { guideline }, { title, edits, needsInput }) => {
    const says = /: “(.+)”$/u.exec(title)?.[1];
    if (needsInput || guideline !== 'patient-privacy' || !says) return;
    assert.ok(edits.some(({ newText }) => newText.toLowerCase().includes(says.toLowerCase())));
  }));
  it('answer their finding when they need no input', () => eachFix((text, finding, fix) => {
    if (fix.needsInput) return;
    const after = findingsAfter(text, fix).filter(({ rule }) => rule === finding.rule);
    assert.ok(after.length < reviewed(text).findings.filter(({ rule }) => rule === finding.rule).length, 'the finding is gone');
  }));
  it('write nothing that a rule would warn of', () => eachFix((text, _, fix) => {
    if (fix.needsInput) return;
    const places = placesOf(fix.edits).filter(({ start, end }) => start < end);
    const before = count(reviewed(text).findings);
    const now = findingsAfter(text, fix);
    for (const { rule, level, span } of now) {
      const isNew = (count(now).get(rule) ?? 0) > (before.get(rule) ?? 0);
      if (isNew && levels.indexOf(level) < 2) assert.ok(!places.some(({ start, end }) => start < span.end && span.start < end), `${rule} is new`);
    }
  }));
});

function each(check: (text: Text, finding: Finding) => void): void {
  for (const text of texts) {
    for (const finding of reviewed(text).findings) {
      try {
        check(text, finding);
      } catch (error) {
        throw new Error(`${text.name}: ${finding.rule}`, { cause: error });
      }
    }
  }
}

/** Checks all and reports all, so that one run shows every sentence that reads badly. */
function eachFix(check: (text: Text, finding: Finding, fix: Fix) => void): void {
  const failures: string[] = [];
  each((text, finding) => {
    for (const fix of finding.fixes) {
      try {
        check(text, finding, fix);
      } catch (error) {
        failures.push(`${text.name}: ${finding.rule}, “${fix.title}”: ${around(applyEdits(text.text, fix.edits), fix.edits)} (${String((error as Error).message).split('\n')[0]})`);
      }
    }
  });
  assert.equal(failures.length, 0, `\n${failures.join('\n')}`);
}

const reviews = new Map<string, Review>();

function reviewed({ text, format }: Text): Review {
  const key = `${format} ${text}`;
  const found = reviews.get(key) ?? review(text, format);
  reviews.set(key, found);
  return found;
}

function findingsAfter({ name, text, format }: Text, fix: Fix): readonly Finding[] {
  return reviewed({ name, text: applyEdits(text, fix.edits), format }).findings;
}

/** How many details of patients each rule finds on or next to some places. */
function countNear(findings: readonly Finding[], places: readonly { start: number; end: number }[]): Map<string, number> {
  return count(findings.filter(({ guideline, span }) => guideline === 'patient-privacy' && places.some(({ start, end }) => start - 1 < span.end && span.start < end + 1)));
}

function count(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** Where the edits of a fix lie once they are applied. */
function placesOf(edits: readonly Edit[]): { start: number; end: number }[] {
  let shift = 0;
  return [...edits].sort((a, b) => a.span.start - b.span.start).map(({ span, newText }) => {
    const start = span.start + shift;
    shift += newText.length - (span.end - span.start);
    return { start, end: start + newText.length };
  });
}

/** The words about the edits; a line before and behind is enough to see a bad join. */
function around(text: string, edits: readonly Edit[]): string {
  const places = placesOf(edits);
  return text.slice(Math.max(0, Math.min(...places.map(({ start }) => start)) - 12), Math.max(...places.map(({ end }) => end)) + 12);
}

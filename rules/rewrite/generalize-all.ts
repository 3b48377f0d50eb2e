import type { Edit, Finding, Fix, RuleId, Source } from '../model';
import type { Config } from '../config/config';
import type { Memory, Review, Reviewer } from '../reviewer';
import { applyEdits, composeEdits } from './compose-edits';

/** One edit of the draft as it stands, and the rules whose findings it answers, in the order in which they were asked. */
export interface Generalization extends Edit {
  readonly rules: readonly RuleId[];
}

/** Each round makes at least one rewrite; a story has no more details than this that depend on each other. */
const mostRounds = 40;

/**
 * All first-choice rewrites of patients' details in one go, as edits of the draft that was reviewed. Rewrites that touch each other are made one
 * after the other, each on a fresh review, so that "Mrs Pilbeam, a 47-year-old churchwarden from Little Ansty," is rewritten as a whole and reads
 * as one. What needs the author's own words stays. Yields as a review does.
 */
export function* generalizeAll(reviewer: Reviewer, { draft, config, findings }: Review): Generator<undefined, readonly Generalization[], undefined> {
  const { source } = draft;
  const said = new Set<string>();
  const memory: Memory = {};
  let made: readonly Generalization[] = [];
  let open = findings;
  for (let round = 0; round < mostRounds; round++) {
    const text = applyEdits(source.text, made);
    const next = nextRewrites(text, open, said);
    if (!next.length) break;
    made = composeEdits(source.text, made, next, (parts, edit) => ({ ...edit, rules: [...new Set(parts.flatMap(({ rules }) => rules))] }));
    open = yield* findingsIn(reviewer, { ...source, text: applyEdits(source.text, made) }, config, memory);
  }
  return made.filter(({ span, newText }) => newText !== source.text.slice(span.start, span.end));
}

function* findingsIn(reviewer: Reviewer, source: Source, config: Config, memory: Memory): Generator<undefined, readonly Finding[], undefined> {
  const { findings } = yield* reviewer.steps(source, config, memory);
  return findings;
}

interface Choice {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly start: number;
  readonly end: number;
}

/**
 * What to rewrite in this round. While some rewrites touch, only the first of each such knot is made: what stands alone waits, because each detail
 * that is gone makes a story less of one, and the others might then be left as they are.
 */
function nextRewrites(text: string, findings: readonly Finding[], said: Set<string>): Generalization[] {
  const knots: Choice[][] = [];
  for (const choice of choicesIn(text, findings, said)) {
    const last = knots.at(-1);
    if (last && choice.start <= Math.max(...last.map(({ end }) => end)) + 2) last.push(choice);
    else knots.push([choice]);
  }
  const tied = knots.filter((knot) => knot.length > 1);
  return (tied.length ? tied : knots).flatMap(([first]) => {
    said.add(keyOf(text, first!.finding.span.start, first!.fix));
    return first!.fix.edits.map((edit) => ({ ...edit, rules: [first!.finding.rule] }));
  });
}

function choicesIn(text: string, findings: readonly Finding[], before: ReadonlySet<string>): Choice[] {
  const said = new Set(before);
  return findings.flatMap((finding): Choice[] => {
    const offered = finding.guideline === 'patient-privacy' ? finding.fixes.filter(({ needsInput }) => !needsInput) : [];
    const [first] = offered;
    if (!first) return [];
    // Said once in a paragraph, "recently" is enough.
    const fix = offered.find((other) => !said.has(keyOf(text, finding.span.start, other) || '-')) ?? offered.at(-1)!;
    said.add(keyOf(text, finding.span.start, fix));
    return [{ finding, fix, start: Math.min(...fix.edits.map(({ span }) => span.start)), end: Math.max(...fix.edits.map(({ span }) => span.end)) }];
  }).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The words that a fix would write, and the line that it would write them on. Who somebody is may be said again, and so may nothing. */
function keyOf(text: string, at: number, { title }: Fix): string {
  return /“/.test(title) && !/“(?:she|he|her|him|his|the (?:patient|baby|relative|couple)(?:['’]s)?)”/.test(title) ? `${text.slice(0, at).split('\n').length} ${title}` : '';
}

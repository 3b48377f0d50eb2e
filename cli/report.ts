import { tellRelief, tellRisk, tellStoryRisk } from '../rules/index';
import type { Edit, Fault, Finding, Level, Problem, Review, Risk, RiskLevel, Span } from '../rules/index';
import type { Skipped } from './find-drafts';
import { Lines } from './lines';
import type { Position } from './lines';

// The JSON report is a public contract: docs/report.md, schemas/chaperone-report.schema.json.

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface ReportedFinding {
  readonly rule: string;
  readonly guideline: string;
  readonly severity: Level;
  readonly message: string;
  readonly range: Range;
  readonly related: readonly Range[];
  readonly fixes: readonly { title: string; needsInput: boolean; edits: readonly { range: Range; newText: string }[] }[];
}

export interface ReportedRisk {
  readonly level: RiskLevel;
  readonly message: string;
  readonly stories: readonly {
    readonly level: RiskLevel;
    readonly message: string;
    readonly range: Range;
    readonly reasons: readonly { detail: string; message: string; range: Range }[];
    readonly relief?: { readonly level: RiskLevel; readonly message: string; readonly without: readonly string[] };
  }[];
}

export interface FileReport {
  readonly path: string;
  readonly findings: readonly ReportedFinding[];
  readonly risk: ReportedRisk;
  readonly waived: readonly (ReportedFinding & { readonly reason: string })[];
  readonly faults: readonly Fault[];
  readonly problems: readonly { severity: Level; message: string; range: Range }[];
}

export interface Report {
  readonly version: 1;
  readonly files: readonly FileReport[];
  readonly skipped: readonly Skipped[];
  readonly summary: Summary;
}

/** Numbers of files, of findings by severity, and of all else. */
export interface Summary extends Readonly<Record<Level, number>> {
  readonly files: number;
  readonly findings: number;
  readonly waived: number;
  readonly problems: number;
  readonly faults: number;
  readonly skipped: number;
}

export function toFileReport(path: string, review: Review): FileReport {
  const lines = new Lines(review.draft.source.text);
  const toRange = ({ start, end }: Span): Range => ({ start: lines.positionOf(start), end: lines.positionOf(end) });
  const toEdit = ({ span, newText }: Edit) => ({ range: toRange(span), newText });
  const toReported = ({ rule, guideline, level, message, span, related, fixes }: Finding): ReportedFinding => ({
    rule, guideline, severity: level, message, range: toRange(span), related: related.map(toRange),
    fixes: fixes.map(({ title, needsInput, edits }) => ({ title, needsInput, edits: edits.map(toEdit) })),
  });
  return {
    path,
    findings: review.findings.map(toReported),
    risk: toReportedRisk(review.risk, toRange),
    waived: review.waived.map((waived) => ({ ...toReported(waived), reason: waived.reason })),
    faults: review.faults,
    problems: review.problems.map(({ level, message, span }: Problem) => ({ severity: level, message, range: toRange(span) })),
  };
}

function toReportedRisk(risk: Risk, toRange: (span: Span) => Range): ReportedRisk {
  return {
    level: risk.level,
    message: tellRisk(risk),
    stories: risk.stories.map((story) => ({
      level: story.level,
      message: tellStoryRisk(story),
      range: toRange(story.reach),
      reasons: story.details.map(({ aspect, says, span }) => ({ detail: aspect, message: says, range: toRange(span) })),
      ...(story.relief && { relief: { level: story.relief.level, message: tellRelief(story.relief), without: story.relief.without.map(({ aspect }) => aspect) } }),
    })),
  };
}

export function toReport(files: readonly FileReport[], skipped: readonly Skipped[]): Report {
  const sum = (count: (file: FileReport) => number): number => files.reduce((total, file) => total + count(file), 0);
  const ofLevel = (level: Level): number => sum(({ findings }) => findings.filter(({ severity }) => severity === level).length);
  return {
    version: 1, files, skipped,
    summary: {
      files: files.length, findings: sum(({ findings }) => findings.length),
      error: ofLevel('error'), warning: ofLevel('warning'), information: ofLevel('information'), hint: ofLevel('hint'),
      waived: sum(({ waived }) => waived.length), problems: sum(({ problems }) => problems.length), faults: sum(({ faults }) => faults.length),
      skipped: skipped.length,
    },
  };
}

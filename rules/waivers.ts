import type { Finding, Level, Span, Waived } from './model';
import type { Draft } from './text/draft';

/** Something wrong with a setting or a waiver that the draft holds. */
export interface Problem {
  readonly span: Span;
  readonly level: Level;
  readonly message: string;
}

export function applyWaivers(_draft: Draft, findings: readonly Finding[]): { findings: readonly Finding[]; waived: readonly Waived[]; problems: readonly Problem[] } {
  return { findings, waived: [], problems: [] };
}

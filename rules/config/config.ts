import type { GuidelineId, Level, RuleId } from '../model';

export const jurisdictions = ['CA', 'US', 'UK', 'AU', 'EU', 'international'] as const;

/** Whose references a hover shows, and in which order. */
export type Jurisdiction = (typeof jurisdictions)[number];

/** What the author, the folder and the draft decide. Everything has a default, so that no setting is needed. */
export interface Config {
  /** Levels by rule or by guideline; a rule's own entry wins. */
  readonly levels: ReadonlyMap<RuleId | GuidelineId, Level | 'off'>;
  /** In order of interest. Empty: all, in the order above. */
  readonly jurisdictions: readonly Jurisdiction[];
  /** Domains that count as a source whatever Chaperone thinks of them: `example.org`. */
  readonly trustedSources: readonly string[];
  /** Names of people who are not patients: colleagues, the author. */
  readonly notPatients: readonly string[];
  /** Places that are the author's own and identify nobody: the clinic, the town. */
  readonly ownPlaces: readonly string[];
  readonly platform?: string;
}

export const defaultConfig: Config = { levels: new Map(), jurisdictions: [], trustedSources: [], notPatients: [], ownPlaces: [] };

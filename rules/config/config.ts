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
  /** People among whom a patient is looked for when the draft names no place: those whom the author's hospital or practice serves. */
  readonly catchment: number;
}

/** What one place sets: a config file, the editor, a draft. What it leaves out stays as it was. */
export type Settings = Partial<Config>;

export const defaultConfig: Config = { levels: new Map(), jurisdictions: [], trustedSources: [], notPatients: [], ownPlaces: [], catchment: 1_000_000 };

/** Looked for beside a draft and in the folders above it. */
export const configFileName = '.chaperone.yaml';

/**
 * Lays settings over a config, the nearest last. Lists grow, so that a name given once counts in every folder below; levels
 * are replaced one by one; jurisdictions, platform and catchment are a choice, and the nearest choice wins.
 */
export function mergeConfigs(base: Config, ...nearer: readonly Settings[]): Config {
  return nearer.reduce<Config>((config, settings) => ({
    levels: new Map([...config.levels, ...(settings.levels ?? [])]),
    jurisdictions: settings.jurisdictions?.length ? settings.jurisdictions : config.jurisdictions,
    trustedSources: union(config.trustedSources, settings.trustedSources),
    notPatients: union(config.notPatients, settings.notPatients),
    ownPlaces: union(config.ownPlaces, settings.ownPlaces),
    platform: settings.platform ?? config.platform,
    catchment: settings.catchment ?? config.catchment,
  }), base);
}

function union(far: readonly string[], near: readonly string[] = []): readonly string[] {
  return near.length ? [...new Set([...far, ...near])] : far;
}

import { catalog } from '../catalog/index';
import { guidelineIds, levels } from '../model';
import type { GuidelineId, Level, RuleId } from '../model';
import { nearestName } from '../nearest';
import { unknownRule } from '../waivers';
import { jurisdictions } from './config';
import type { Jurisdiction, Settings } from './config';
import { toJurisdiction } from './jurisdictions';

/** A setting that is wrong. `message` also says what would be right. */
export interface SettingProblem {
  /** Keys and indexes from the outermost on: `levels`, `patient-privacy/town`. Empty for the whole. */
  readonly path: readonly (string | number)[];
  /** Whether the name of the setting is wrong, or what it is set to. */
  readonly at: 'key' | 'value';
  readonly message: string;
}

type Path = SettingProblem['path'];
type ReportProblem = (path: Path, message: string, at?: SettingProblem['at']) => void;

const settingNames = ['levels', 'jurisdictions', 'trustedSources', 'names', 'notPatients', 'ownPlaces', 'platform', 'catchment'] as const;

/**
 * Checks settings as they come out of YAML or JSON. What is wrong is left out and reported; the rest counts.
 * `hostKeys` are keys that mean something to the host and are none of our business.
 */
export function readSettings(value: unknown, hostKeys: readonly string[] = []): { settings: Settings; problems: SettingProblem[] } {
  const problems: SettingProblem[] = [];
  const report: ReportProblem = (path, message, at = 'value') => void problems.push({ path, at, message });
  if (value === undefined || value === null) return { settings: {}, problems };
  if (!isMapping(value)) {
    report([], 'Settings are a mapping of names to values, such as “levels:” with a rule and its level on each line below.');
    return { settings: {}, problems };
  }
  for (const key of Object.keys(value)) {
    if (!(settingNames as readonly string[]).includes(key) && !hostKeys.includes(key)) report([key], unknownSetting(key), 'key');
  }
  const names = [...readList(value, 'names', report), ...readList(value, 'notPatients', report)];
  const platform = value['platform'];
  if (platform !== undefined && platform !== null && typeof platform !== 'string') report(['platform'], 'A platform is one name, such as “bluesky” or “blog”.');
  const settings: Settings = {
    levels: readLevels(value['levels'], report),
    jurisdictions: readJurisdictions(value, report),
    trustedSources: readList(value, 'trustedSources', report).map(toDomain),
    notPatients: names,
    ownPlaces: readList(value, 'ownPlaces', report),
    ...readCatchment(value['catchment'], report),
    ...(typeof platform === 'string' && platform.trim() && { platform: platform.trim().toLowerCase() }),
  };
  return { settings, problems };
}

function readLevels(value: unknown, report: ReportProblem): Map<RuleId | GuidelineId, Level | 'off'> {
  const result = new Map<RuleId | GuidelineId, Level | 'off'>();
  if (value === undefined || value === null) return result;
  if (!isMapping(value)) {
    report(['levels'], 'Levels are a mapping of rules or guidelines to a level, such as “patient-privacy/exact-age: hint”.');
    return result;
  }
  const known = [...guidelineIds, ...catalog.map((rule) => rule.id)];
  for (const [id, level] of Object.entries(value)) {
    const path = ['levels', id];
    const isKnown = (known as string[]).includes(id);
    if (!isKnown) report(path, unknownRule(id, known), 'key');
    if (!isLevel(level)) report(path, unknownLevel(level));
    else if (isKnown) result.set(id as RuleId | GuidelineId, level);
  }
  return result;
}

function readCatchment(value: unknown, report: ReportProblem): Pick<Settings, 'catchment'> {
  if (value === undefined || value === null) return {};
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return { catchment: value };
  report(['catchment'], 'A catchment is a number of people, such as 250000.');
  return {};
}

function readJurisdictions(value: Readonly<Record<string, unknown>>, report: ReportProblem): Jurisdiction[] {
  const found = readEntries(value, 'jurisdictions', report).map(({ text, path }) => {
    const jurisdiction = toJurisdiction(text);
    if (!jurisdiction) report(path, unknownJurisdiction(text));
    return jurisdiction;
  });
  return [...new Set(found.filter((jurisdiction) => jurisdiction !== undefined))];
}

/** Also said of front matter. */
export function unknownJurisdiction(name: string): string {
  return `“${name}” is not a jurisdiction here. Use ${listed(jurisdictions)}, or the name of a country.`;
}

function readList(value: Readonly<Record<string, unknown>>, key: string, report: ReportProblem): string[] {
  return readEntries(value, key, report).map(({ text }) => text);
}

/** A list of texts; one text alone is a list of one. */
function readEntries(value: Readonly<Record<string, unknown>>, key: string, report: ReportProblem): { text: string; path: Path }[] {
  const given = value[key];
  if (given === undefined || given === null) return [];
  if (typeof given === 'string') return given.trim() ? [{ text: given.trim(), path: [key] }] : [];
  if (!Array.isArray(given)) {
    report([key], `“${key}” is a list of texts.`);
    return [];
  }
  return given.flatMap((item: unknown, index) => {
    const path = [key, index];
    if (typeof item === 'string' && item.trim()) return [{ text: item.trim(), path }];
    report(path, `“${key}” is a list of texts. Put quotation marks around this one.`);
    return [];
  });
}

/** People paste addresses: `https://www.example.org/page` is the domain `example.org`. */
function toDomain(text: string): string {
  return text.toLowerCase().replace(/^[a-z]+:\/\//, '').replace(/^www\./, '').replace(/[/?#].*$/, '');
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLevel(value: unknown): value is Level | 'off' {
  return value === 'off' || (levels as readonly unknown[]).includes(value);
}

function unknownLevel(value: unknown): string {
  const known = ['off', ...[...levels].reverse()];
  // YAML once read `off` as false, and JSON has nothing else for it.
  const nearest = value === false ? 'off' : typeof value === 'string' ? nearestName(value, known) : undefined;
  const what = typeof value === 'string' ? `“${value}” is not a level.` : 'This is not a level.';
  return `${what} ${nearest === undefined ? `Use ${listed(known)}.` : `Did you mean “${nearest}”?`}`;
}

function unknownSetting(key: string): string {
  const nearest = nearestName(key, settingNames);
  return `There is no setting “${key}”. ${nearest === undefined ? `There are ${listed(settingNames, 'and')}.` : `Did you mean “${nearest}”?`}`;
}

function listed(items: readonly string[], last = 'or'): string {
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)!}`;
}

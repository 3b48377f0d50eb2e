import { catalog } from '../catalog/index';
import { levels } from '../model';
import type { Level } from '../model';
import type { Problem } from '../problem';
import type { FrontMatter } from '../text/front-matter';
import { mergeConfigs } from './config';
import type { Config, Settings } from './config';
import { toJurisdiction } from './jurisdictions';
import { parseConfig } from './parse-config';
import { unknownJurisdiction } from './settings';

/** Lays what the draft's front matter says over the host's config. */
export function configFor(front: FrontMatter, config: Config): { config: Config; problems: Problem[] } {
  const own = ownSettings(front);
  const { jurisdictions, problems } = jurisdictionsOf(front);
  const settings = mergeConfigs(config, own.settings, { jurisdictions, platform: front.platform });
  return { config: settings, problems: [...front.problems, ...own.problems, ...problems, ...lowered(front, own.settings)] };
}

/** What stands under `chaperone:`. */
function ownSettings({ settings }: FrontMatter): { settings: Settings; problems: Problem[] } {
  if (!settings) return { settings: {}, problems: [] };
  const { settings: read, problems } = parseConfig(settings.yaml);
  const moved = problems.map((problem) => ({ ...problem, span: { start: settings.at + problem.span.start, end: settings.at + problem.span.end } }));
  return { settings: read, problems: moved };
}

function jurisdictionsOf(front: FrontMatter): { jurisdictions: Config['jurisdictions']; problems: Problem[] } {
  const problems: Problem[] = [];
  const found = front.jurisdictions.flatMap(({ text, span }) => namesIn(text).map((name) => {
    const jurisdiction = toJurisdiction(name);
    if (!jurisdiction) problems.push({ span, level: 'hint', message: unknownJurisdiction(name) });
    return jurisdiction;
  }));
  return { jurisdictions: [...new Set(found.filter((jurisdiction) => jurisdiction !== undefined))], problems };
}

/** `Canada, United Kingdom` is two names, and so is `CA UK`. */
function namesIn(text: string): string[] {
  return text.split(/[,;/&]|\band\b/).map((name) => name.trim()).filter(Boolean).flatMap((name) => {
    const words = name.split(/\s+/);
    return !toJurisdiction(name) && words.every((word) => toJurisdiction(word)) ? words : [name];
  });
}

/** A draft may turn a rule down, but not unseen: whoever reads the review is told. */
function lowered({ settings: place, span }: FrontMatter, settings: Settings): Problem[] {
  if (!place || !span) return [];
  return [...settings.levels ?? []].filter(([id, level]) => isLower(id, level)).map(([id, level]): Problem => ({
    span: spanOfId(place, id), level: 'hint', message: level === 'off' ? `This draft switches ${id} off.` : `This draft lowers ${id} to ${level}.`,
  }));
}

function isLower(id: string, level: Level | 'off'): boolean {
  if (level === 'off') return true;
  return catalog.some((rule) => (rule.id === id || rule.guideline === id) && levels.indexOf(level) > levels.indexOf(rule.level));
}

function spanOfId({ yaml, at }: NonNullable<FrontMatter['settings']>, id: string): Problem['span'] {
  const start = at + Math.max(0, yaml.search(new RegExp(`${id}["']?\\s*:`)));
  return { start, end: start + id.length };
}

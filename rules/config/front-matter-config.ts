import type { FrontMatter } from '../text/front-matter';
import type { Problem } from '../problem';
import { jurisdictions } from './config';
import type { Config, Jurisdiction } from './config';

/** Lays what the draft's front matter says over the host's config. */
export function configFor(front: FrontMatter, config: Config): { config: Config; problems: Problem[] } {
  const named = front.jurisdictions.map((name) => jurisdictions.find((known) => known.toLowerCase() === name.toLowerCase()));
  const known = named.filter((name): name is Jurisdiction => name !== undefined);
  const problems = front.problems.map((problem): Problem => ({ ...problem, level: 'warning' }));
  return { config: { ...config, ...(known.length && { jurisdictions: known }), platform: front.platform ?? config.platform }, problems };
}

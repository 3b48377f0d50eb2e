import type { Factor } from './factors';
import { nearSmallCell, shareOfFurther, smallCell } from './figures';

/** `high`: the details may fit a handful of people, or one leads to the person by itself. `low` is no promise. */
export const riskLevels = ['low', 'raised', 'high'] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** Sorts of detail of which one person has several: a second one tells something more. */
const manifold: ReadonlySet<string> = new Set(['occupation', 'family', 'rare', 'recognisable', 'other']);

/**
 * How many people fit all that is told, in an area where so many live: the people of the narrowest place, times the share that fits
 * each sort of detail. More factors never make it more; their order does not matter. Rough, since the shares are taken as independent.
 */
export function peopleWhoFit(factors: readonly Factor[], catchment: number): number {
  let people = factors.reduce((fewest, { area }) => Math.min(fewest, area ?? catchment), catchment);
  for (const aspect of new Set(factors.map((factor) => factor.aspect))) {
    const own = factors.filter((factor) => factor.aspect === aspect);
    people *= own.reduce((least, { share }) => Math.min(least, share), 1);
    if (manifold.has(aspect)) people *= shareOfFurther ** (new Set(own.map(({ words }) => words)).size - 1);
  }
  return people;
}

export function levelOf(factors: readonly Factor[], catchment: number): RiskLevel {
  if (factors.some(({ isDirect }) => isDirect)) return 'high';
  const people = peopleWhoFit(factors, catchment);
  return people <= smallCell ? 'high' : people <= nearSmallCell ? 'raised' : 'low';
}

/** What could go to lower the risk most, and where that would lead. */
export interface Relief {
  /** The most telling detail of each sort that would go; at most three. */
  readonly without: readonly Factor[];
  readonly level: RiskLevel;
}

/** The most telling sorts of detail, one after the other until the level is low; undefined where three are not enough to lower it. */
export function reliefFor(factors: readonly Factor[], catchment: number): Relief | undefined {
  const level = levelOf(factors, catchment);
  if (level === 'low') return undefined;
  const without: Factor[] = [];
  let left = factors;
  while (without.length < 3) {
    // The sex stays: a story without pronouns does not read.
    const [next] = tellingFirst(left, catchment).filter(({ aspect }) => aspect !== 'sex');
    if (!next) break;
    without.push(next);
    left = left.filter(({ aspect }) => aspect !== next.aspect);
    if (levelOf(left, catchment) === 'low') return { without, level: 'low' };
  }
  const reached = levelOf(left, catchment);
  return riskLevels.indexOf(reached) < riskLevels.indexOf(level) ? { without, level: reached } : undefined;
}

/** One factor of each sort, the most telling first; of one sort, what stands first in the draft among equals. */
export function tellingFirst(factors: readonly Factor[], catchment: number): Factor[] {
  const strength = ({ isDirect, share, area }: Factor): number => (isDirect ? 0 : share * Math.min(1, (area ?? catchment) / catchment));
  const sorted = [...factors].sort((a, b) => strength(a) - strength(b) || (a.aspect < b.aspect ? -1 : a.aspect > b.aspect ? 1 : 0) || a.span.start - b.span.start || a.span.end - b.span.end);
  const seen = new Set<string>();
  return sorted.filter(({ aspect }) => !seen.has(aspect) && seen.add(aspect));
}

import { loadVocabulary } from '../vocabulary';

/** The countries whose towns are listed. */
export type Country = 'GB' | 'IE' | 'US' | 'CA' | 'AU' | 'NZ' | 'IN' | 'ZA' | 'NG';

/** Towns of one country with `from` persons up to twice as many at most. Names in lower case and plain letters, divided by commas. */
export interface Towns {
  readonly country: Country;
  readonly from: number;
  readonly names: string;
}

let populations: ReadonlyMap<string, ReadonlyMap<Country, number>> | undefined;

/**
 * How many persons live in a town, to within a factor of 1.5; undefined when it is not listed, which means fewer than `listedFrom`.
 * Many towns share a name. In `country` it is that country's largest; without one, or where that country has none, the largest anywhere,
 * since most of those who come from a Richmond come from the largest. Letter case, accents, hyphens and `Saint` or `St` make no difference.
 */
export function populationOf(name: string, country?: Country): number | undefined {
  const found = townsByName().get(keyOf(name));
  if (!found) return undefined;
  return (country && found.get(country)) ?? Math.max(...found.values());
}

/** The smallest population that is listed in a country; without one, the least that is listed everywhere. */
export function listedFrom(country?: Country): number {
  const least = new Map<Country, number>();
  for (const towns of loadVocabulary().gazetteer) least.set(towns.country, Math.min(towns.from, least.get(towns.country) ?? Infinity));
  return (country && least.get(country)) ?? Math.max(...least.values());
}

/** True when a town of this name is listed in any country. */
export function isTown(name: string): boolean {
  return townsByName().has(keyOf(name));
}

function keyOf(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]s$/, '').replace(/['’‘`ʻ.,]/g, '').replace(/[-‑–/]/g, ' ').replace(/\bsaint\b/g, 'st').trim();
}

function townsByName(): ReadonlyMap<string, ReadonlyMap<Country, number>> {
  populations ??= index(loadVocabulary().gazetteer);
  return populations;
}

function index(gazetteer: readonly Towns[]): ReadonlyMap<string, ReadonlyMap<Country, number>> {
  const found = new Map<string, Map<Country, number>>();
  for (const { country, from, names } of gazetteer) {
    for (const name of names.split(',')) {
      const key = name.trim();
      const byCountry = found.get(key) ?? new Map<Country, number>();
      found.set(key, byCountry);
      // The middle of the step, as steps go: 1.4 times its foot.
      byCountry.set(country, Math.max(byCountry.get(country) ?? 0, Math.round(from * 1.4)));
    }
  }
  return found;
}

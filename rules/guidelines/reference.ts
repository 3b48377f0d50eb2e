import { jurisdictions } from '../config/config';
import type { Jurisdiction } from '../config/config';
import type { Guideline } from './guideline';

/** A document of a regulator, a law or a professional body. */
export interface Publication {
  readonly jurisdiction: Jurisdiction;
  /** Who says so, in the short form that its readers use. */
  readonly body: string;
  readonly title: string;
  readonly year?: number;
  /** A page that the body itself, or the state, keeps. Left out where only copies are known. */
  readonly url?: string;
}

/** What a publication says about one guideline. */
export interface Reference extends Publication {
  /** The clause, as its readers cite it: `para 19`. Only where that very clause was read. */
  readonly clause?: string;
  /** In our words. */
  readonly says: string;
}

export function cite(publication: Publication, says: string, clause?: string): Reference {
  return { ...publication, says, ...(clause !== undefined && { clause }) };
}

/**
 * References for a reader in these jurisdictions, in their order. The international ones follow, since they hold
 * everywhere. With no jurisdiction given, all in the usual order.
 */
export function referencesFor(guideline: Pick<Guideline, 'references'>, wanted: readonly Jurisdiction[]): Reference[] {
  const order = wanted.length ? new Set<Jurisdiction>([...wanted, 'international']) : new Set(jurisdictions);
  return [...order].flatMap((jurisdiction) => guideline.references.filter((reference) => reference.jurisdiction === jurisdiction));
}

/** `GMC, Using social media as a medical professional (2024), para 19`. */
export function nameOf({ body, title, year, clause }: Reference): string {
  return `${body}, ${title}${year === undefined ? '' : ` (${year})`}${clause === undefined ? '' : `, ${clause}`}`;
}

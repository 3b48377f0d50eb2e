import type { Lexicon } from '../reading/lexicon';

/** Patients, relatives, occupations, names, places, staff. */
export const people: readonly Lexicon[] = [];

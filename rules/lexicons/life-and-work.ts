import type { Lexicon } from '../reading/lexicon';

/** Guidelines, products, disclosure, credit, private life, accounts. */
export const lifeAndWork: readonly Lexicon[] = [];

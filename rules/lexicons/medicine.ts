import type { Lexicon } from '../reading/lexicon';

/** Drugs, treatments, conditions, symptoms, tests, the body. */
export const medicine: readonly Lexicon[] = [];

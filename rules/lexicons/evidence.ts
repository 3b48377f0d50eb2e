import type { Lexicon } from '../reading/lexicon';

/** Hedges, absolutes, effects, studies, bodies that publish guidance. */
export const evidence: readonly Lexicon[] = [];

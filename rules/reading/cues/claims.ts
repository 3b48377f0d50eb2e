import { defineCues } from '../cues';

/** What is said about health, how surely, and what is said to back it. */
export const claims = defineCues([]);

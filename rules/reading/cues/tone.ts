import { defineCues } from '../cues';

/** Mockery, insult, taunt, threat. */
export const tone = defineCues([]);

import { defineCues } from '../cues';

/** Where a patient enters a draft, and what ties a detail to a person. */
export const people = defineCues([]);

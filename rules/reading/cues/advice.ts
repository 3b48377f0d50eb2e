import { defineCues } from '../cues';

/** Advice, diagnosis, dose, invitation, contact with a patient. */
export const advice = defineCues([]);

import { defineCues } from '../cues';

/** Guidelines leaned on, products praised, credit given, private life told. */
export const currency = defineCues([]);

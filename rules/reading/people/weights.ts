import type { Sign } from './evidence';

/**
 * How much each sign moves the odds that a sentence tells of one patient, as natural logarithms. They were fitted to drafts that reviewers
 * marked, then rounded, and raised where a sign is rare but plain. Signs that added nothing were left out. Positive speaks for a story.
 */
export const weights: ReadonlyMap<Sign, number> = new Map<Sign, number>([
  // One person, in the care of the writer, and something that happened.
  ['he-she', 1], ['lies', 0.8], ['clock', 0.6], ['seen', 1.3], ['one-person', 0.5], ['season', 0.5], ['sneer', 0.5], ['handle', 0.5], ['mine', 1], ['relative', 0.4], ['shorthand', 0.8], ['you', 0.4], ['your-care', 0.4], ['your-visit', 0.6],
  ['fate', 0.3], ['family', 0.3], ['occupation', 0.3], ['past', 0.3], ['age', 0.2], ['came', 0.4], ['date', 0.2], ['honorific', 0.1], ['weekday', 0.1], ['symptom', 0.1],
  // Research, history, crowds, colleagues, the writer.
  ['not-one', -1.2], ['old-year', -0.9], ['year', -0.9], ['i', -0.7], ['own-family', -0.6], ['private', -0.5], ['clinician', -0.5], ['facility', -0.5], ['if', -0.4], ['several', -0.4], ['title', -0.4], ['consented', -0.4], ['modal', -0.3], ['schedule', -0.2], ['recent', -0.2],
]);

/** Each detail (a name, an age, a place …) up to four: stories are dense in them. */
export const perDetail = 0.5;
/** A sentence with no sign at all. */
export const base = -2.4;

/** The company that a sentence keeps: the strongest other sentence of its paragraph, the three strongest of the draft, and the draft as a whole. */
export const company = { paragraph: 0.4, strongest: 0.35, draft: 1.45, base: 3.9, visit: 1.5 } as const;

/** From here on a sentence is read as part of a patient's story; and from here on there is little doubt. */
export const thresholds = { likely: -1.2, sure: 0.4 } as const;

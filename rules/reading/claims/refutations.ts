/** What is known instead of a debunked claim, in one plain sentence, and who says so. */
export interface Refutation {
  readonly id: string;
  readonly because: string;
}

/** Names of the two kinds under which the words of a debunked claim are found: what it is about, and what is said of it. */
export const kindsOfDebunked = (id: string): { about: string; says: string } => ({ about: `debunked-${id}`, says: `debunked-${id}-says` });

import type { Lexicon } from '../reading/lexicon';

/** Slang for patients, stigma, profanity, insults. */
export const tone: readonly Lexicon[] = [];

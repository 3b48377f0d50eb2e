import { allLexicons } from '../lexicons/index';
import { debunkedClaims } from '../lexicons/evidence/debunked';
import { gazetteer } from '../lexicons/people/gazetteer';
import type { Refutation } from './claims/refutations';
import { allCues } from './cues/index';
import type { CueEntry } from './cues';
import type { Lexicon } from './lexicon';
import type { Towns } from './people/gazetteer';

/** All the words and patterns that the readings lean on. */
export interface Vocabulary {
  readonly lexicons: readonly Lexicon[];
  readonly cues: readonly CueEntry[];
  readonly gazetteer: readonly Towns[];
  readonly refutations: readonly Refutation[];
}

/**
 * The words take more room than the code that uses them, so the bundles do not hold them: the build writes them to
 * `dist/vocabulary.js` and puts a module that loads that file in place of this one. See `build/vocabulary.js`.
 */
export function loadVocabulary(): Vocabulary {
  return { lexicons: allLexicons, cues: allCues, gazetteer, refutations: debunkedClaims };
}

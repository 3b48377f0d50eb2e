import type { Config } from '../config/config';
import type { Draft } from '../text/draft';
import type { Sentence } from './sentence';

/** Who somebody is to the writer. `addressee` is the one person who is answered; `reader` is whoever reads. */
export type Role =
  | 'patient' | 'reader' | 'addressee' | 'colleague' | 'author' | 'public-figure' | 'writer' | 'family' | 'population' | 'invented';

/** Somebody the draft speaks of, from the first mention to the last. */
export interface Person {
  readonly role: Role;
  readonly mentions: readonly Mention[];
  /** The draft says that the person agreed to be written about. */
  readonly hasConsented: boolean;
}

/** Token indexes into the sentence, half open. */
export interface Mention {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
}

/** Who the draft is about. */
export interface People {
  readonly persons: readonly Person[];
  /** The patient whose story the sentence tells, mentioned in it or carried on from the sentences before. */
  patientIn(sentence: Sentence): Person | undefined;
  /** True when the sentence answers or addresses one particular person: a handle, a greeting by name, a reply. */
  addressesOne(sentence: Sentence): boolean;
}

export function readPeople(_draft: Draft, _sentences: readonly Sentence[], _config: Config): People {
  return { persons: [], patientIn: () => undefined, addressesOne: () => false };
}

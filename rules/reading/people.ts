import type { Config } from '../config/config';
import type { Draft } from '../text/draft';
import { readAddressees } from './people/addressee';
import { readChains } from './people/chains';
import type { Chain, Mention } from './people/chains';
import { detailsOf } from './people/details/index';
import type { Detail } from './people/details/detail';
import { readPassages } from './people/passages';
import type { Passage } from './people/passages';
import { roleOf } from './people/roles';
import type { ChainRole } from './people/roles';
import { readStories } from './people/stories';
import { readOwnership } from './people/whose';
import { hasCue } from './sentence';
import type { Sentence } from './sentence';

/**
 * Who somebody is to the writer. `relative` is of a patient, `family` of the writer; `addressee` is the one person who is answered;
 * `hypothetical` is whoever fits, or somebody invented; of `somebody` the draft tells too little.
 */
export type Role = 'patient' | ChainRole;

/** Somebody the draft speaks of, from the first mention to the last. */
export interface Person {
  readonly role: Role;
  readonly mentions: readonly Mention[];
  /** The draft says that the person agreed to be written about. */
  readonly hasConsented: boolean;
}

/** Who the draft is about. */
export interface People {
  /** Patients in the order of their stories, then everybody else who is mentioned as one person. */
  readonly persons: readonly Person[];
  /** The patient whose story the sentence tells, mentioned in it or carried on from the sentences before. */
  patientIn(sentence: Sentence): Person | undefined;
  /** True when the sentence answers or addresses one particular person: a handle, a greeting by name, a reply. */
  addressesOne(sentence: Sentence): boolean;
  /** The words of a sentence that could help to recognise its patient; none where no patient's story is told. */
  detailsIn(sentence: Sentence): readonly Detail[];
  /** False where a story is likely rather than plain. */
  isSure(sentence: Sentence): boolean;
}

/** Yields between sentences. */
export function* readPeople(draft: Draft, sentences: readonly Sentence[], config: Config): Generator<undefined, People, undefined> {
  const addressed = yield* readAddressees(draft, sentences);
  const chains = yield* readChains(sentences);
  const roles = new Map<Chain, ChainRole>();
  for (const chain of chains) {
    roles.set(chain, roleOf(chain, addressed));
    yield;
  }
  const told = yield* readStories(draft, sentences, chains, roles, addressed);
  const passages = yield* readPassages(sentences, told, chains, roles);
  const { persons, personOf } = toPersons(draft, sentences, passages, chains, roles);
  const ownership = yield* readOwnership(sentences, chains, roles, addressed);
  const details: (readonly Detail[] | undefined)[] = [];
  const detailsIn = (sentence: Sentence): readonly Detail[] => {
    const person = personOf.get(sentence);
    // Whoever agreed to be written about is not exposed by it.
    if (!person || person.hasConsented) return [];
    return detailsOf(sentence).filter((detail) => !isExcepted(detail, config) && !ownership.isOthers(detail));
  };
  return {
    persons,
    patientIn: (sentence) => personOf.get(sentence),
    addressesOne: (sentence) => addressed.has(sentence.index),
    detailsIn: (sentence) => (details[sentence.index] ??= detailsIn(sentence)),
    isSure: (sentence) => told[sentence.index]!.isSure,
  };
}

function toPersons(draft: Draft, sentences: readonly Sentence[], passages: readonly Passage[], chains: readonly Chain[], roles: ReadonlyMap<Chain, ChainRole>): { persons: Person[]; personOf: Map<Sentence, Person> } {
  const consents = sentences.filter((sentence) => hasCue(sentence, 'consented') && !isOfPicture(sentence));
  const personOf = new Map<Sentence, Person>();
  const told = new Set<Chain>();
  const patients = passages.map((passage): Person => {
    const person: Person = { role: 'patient', mentions: passage.chains.flatMap(({ mentions }) => mentions), hasConsented: hasConsent(draft, consents, passage.sentences, passages.length === 1) };
    for (const sentence of passage.sentences) personOf.set(sentence, person);
    for (const chain of passage.chains) told.add(chain);
    return person;
  });
  const others = chains.filter((chain) => !told.has(chain)).map((chain): Person => ({ role: roles.get(chain)!, mentions: chain.mentions, hasConsented: false }));
  return { persons: [...patients, ...others], personOf };
}

/** "She said I could post the photo" is no leave to tell her story. */
function isOfPicture({ tokens }: Sentence): boolean {
  return tokens.some(({ norm }) => /^(?:photos?|photographs?|pics?|pictures?|videos?|clips?|reels?|images?|scans?|x-rays?|befores?|selfies?)$/.test(norm)) && !tokens.some(({ norm }) => /^(?:story|stories|write|wrote|written|word|words|draft|tell|told|telling|post|column|essay|read)$/.test(norm));
}

/** Consent is said near the story: in its own blocks, or, where only one is told, before the first or after the last of the draft. */
function hasConsent(draft: Draft, consents: readonly Sentence[], story: readonly Sentence[], isOnly: boolean): boolean {
  const blocks = new Set(story.map(({ block }) => block));
  const edges = isOnly ? new Set([draft.blocks[0], draft.blocks[1], draft.blocks.at(-1), draft.blocks.at(-2)]) : blocks;
  return consents.some(({ block }) => blocks.has(block) || edges.has(block));
}

/** Names and places that the author has said are nobody's secret. */
function isExcepted({ kind, sentence, from, to }: Detail, { notPatients: names, ownPlaces }: Config): boolean {
  const list = kind === 'name' || kind === 'handle' ? names : kind === 'place' ? ownPlaces : [];
  if (!list.length) return false;
  const words = sentence.tokens.slice(from, to).map((token) => token.norm.replace(/'s$/, '')).join(' ');
  return list.some((entry) => ` ${words} `.includes(` ${entry.toLowerCase().replace(/-/g, ' ')} `));
}

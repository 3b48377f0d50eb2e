import type { Config } from '../config/config';
import type { Draft } from '../text/draft';
import { readAddressees } from './people/addressee';
import type { Detail } from './people/details/detail';
import { readStories } from './people/stories';
import type { Told } from './people/stories';
import { hasCue, hitsOf } from './sentence';
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
  /** The words of a sentence that could help to recognise its patient; none where no patient's story is told. */
  detailsIn(sentence: Sentence): readonly Detail[];
  /** False where a story is likely rather than plain. */
  isSure(sentence: Sentence): boolean;
}

/** Yields between sentences. */
export function* readPeople(draft: Draft, sentences: readonly Sentence[], config: Config): Generator<undefined, People, undefined> {
  const addressed = yield* readAddressees(draft, sentences);
  const told = yield* readStories(sentences, addressed);
  const personOf = new Map<Sentence, Person>();
  const persons: Person[] = [];
  const consents = sentences.filter((sentence) => hasCue(sentence, 'consented'));
  for (const story of passagesOf(sentences, told)) {
    yield;
    const person: Person = { role: 'patient', mentions: story.flatMap(mentionsIn), hasConsented: hasConsent(draft, consents, story) };
    persons.push(person);
    for (const sentence of story) personOf.set(sentence, person);
  }
  return {
    persons,
    patientIn: (sentence) => personOf.get(sentence),
    addressesOne: (sentence) => addressed.has(sentence.index),
    detailsIn: (sentence) => (personOf.has(sentence) ? told[sentence.index]!.details.filter((detail) => !isExcepted(detail, config)) : []),
    isSure: (sentence) => told[sentence.index]!.isSure,
  };
}

/** Runs of story sentences. Two sentences about something else end one, and so does a heading. */
function passagesOf(sentences: readonly Sentence[], told: readonly Told[]): Sentence[][] {
  const passages: Sentence[][] = [];
  let since = Infinity;
  for (const sentence of sentences) {
    if (sentence.block.kind === 'heading') since = Infinity;
    if (!told[sentence.index]!.isStory) {
      since++;
      continue;
    }
    if (since > 2) passages.push([]);
    passages.at(-1)!.push(sentence);
    since = 0;
  }
  return passages;
}

function mentionsIn(sentence: Sentence): Mention[] {
  return hitsOf(sentence, 'he-she', 'his-her', 'person-noun', 'patient', 'given-name', 'honorific').map(({ at, hit }) => ({ sentence, from: at, to: at + hit.length }));
}

/** Consent is said near the story: in its own blocks, or before the first or after the last of the draft. */
function hasConsent(draft: Draft, consents: readonly Sentence[], story: readonly Sentence[]): boolean {
  const blocks = new Set(story.map(({ block }) => block));
  const edges = new Set([draft.blocks[0], draft.blocks[1], draft.blocks.at(-1), draft.blocks.at(-2)]);
  return consents.some(({ block }) => blocks.has(block) || edges.has(block));
}

/** Names and places that the author has said are nobody's secret. */
function isExcepted({ kind, sentence, from, to }: Detail, { notPatients, ownPlaces }: Config): boolean {
  const words = sentence.tokens.slice(from, to).map((token) => token.norm.replace(/'s$/, '')).join(' ');
  const isIn = (list: readonly string[]): boolean => list.some((entry) => ` ${words} `.includes(` ${entry.toLowerCase().replace(/-/g, ' ')} `));
  return (kind === 'name' || kind === 'handle') ? isIn(notPatients) : kind === 'place' && isIn(ownPlaces);
}

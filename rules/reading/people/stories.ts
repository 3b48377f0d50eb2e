import { mapInSlices } from '../../slices';
import type { Draft } from '../../text/draft';
import { hasCue } from '../sentence';
import type { Sentence } from '../sentence';
import type { Chain } from './chains';
import { measures, readCompany } from './context';
import type { Company } from './context';
import { sumOf, traitsOfPlace, traitsOfWords } from './features';
import type { Feature, Weights } from './features';
import type { ChainRole } from './roles';
import { storyWeights } from './story-weights';

/** What the reading of stories says of one sentence. */
export interface Told {
  readonly isStory: boolean;
  readonly isSure: boolean;
}

export interface StoryWeights {
  readonly own: Weights;
  readonly context: Weights;
}

/**
 * From `sure` on (log-odds) there is little doubt that a sentence tells of a patient. Beside one, somewhere in the draft, less is enough; where none is sure, more is asked, and more still of a sentence that mentions nobody who could be one.
 */
const thresholds = { sure: 0.5, besideSure: -1.75, alone: -1.95, nobody: -1 } as const;

/** Which sentences tell the story of a patient: by their own words, by those they speak of, and by the company they keep. Yields between sentences. */
export function* readStories(draft: Draft, sentences: readonly Sentence[], chains: readonly Chain[], roles: ReadonlyMap<Chain, ChainRole>, addressed: ReadonlySet<number>): Generator<undefined, Told[], undefined> {
  const traits = yield* mapInSlices(sentences, (sentence) => [traitsOfWords(sentence), traitsOfPlace(sentence)]);
  const own = traits.map(([words, place]) => storyWeights.own.bias + words!.own + place!.own);
  const isInvented = sentences.some((sentence) => hasCue(sentence, 'invented'));
  const company = yield* readCompany({ draft, sentences, chains, roles, addressed, traits, own });
  const scale = new Scale(storyWeights.context);
  const scores = yield* mapInSlices(sentences, (_, index) => (isInvented ? -Infinity : scale.company(company[index]!) + traits[index]!.reduce((sum, { weightAgain }) => sum + weightAgain, 0)));
  const isAnySure = scores.some((score) => score >= thresholds.sure);
  const peopled = new Set(chains.filter((chain) => mayBePatient.has(roles.get(chain)!)).flatMap(({ mentions }) => mentions.map(({ sentence }) => sentence)));
  return scores.map((score, index) => {
    const likely = isAnySure ? thresholds.besideSure : peopled.has(sentences[index]!) ? thresholds.alone : thresholds.nobody;
    return { isStory: score >= likely, isSure: score >= thresholds.sure };
  });
}

const mayBePatient: ReadonlySet<ChainRole> = new Set(['somebody', 'relative']);

/** Weighs lists that are shared once. */
class Scale {
  readonly #measures: readonly number[];
  readonly #lists = new Map<readonly Feature[], number>();

  constructor(readonly weights: Weights) {
    this.#measures = measures.map((name) => weights.weights[name] ?? 0);
  }

  company({ measured, shared }: Company): number {
    let sum = this.weights.bias;
    measured.forEach((value, at) => (sum += this.#measures[at]! * value));
    for (const list of shared) sum += this.#list(list);
    return sum;
  }

  #list(list: readonly Feature[]): number {
    const known = this.#lists.get(list);
    if (known !== undefined) return known;
    const sum = sumOf(this.weights, list);
    this.#lists.set(list, sum);
    return sum;
  }
}

import { mapInSlices } from '../../slices';
import type { Draft } from '../../text/draft';
import { hasCue } from '../sentence';
import type { Sentence } from '../sentence';
import type { Chain } from './chains';
import { contextFeatures } from './context';
import type { Feature } from './context';
import { detailsOf } from './details/index';
import type { Detail } from './details/detail';
import { wordFeatures } from './features';
import type { ChainRole } from './roles';
import { storyWeights } from './story-weights';

/** What the reading of stories says of one sentence. */
export interface Told {
  /** All that would help to recognise somebody, told or not. */
  readonly details: readonly Detail[];
  readonly isStory: boolean;
  readonly isSure: boolean;
}

/** Weights of features by name, and of none. Log-odds. */
export interface Weights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

export interface StoryWeights {
  readonly own: Weights;
  readonly context: Weights;
}

/** From here on (log-odds) a sentence is read as part of a patient's story; and from here on there is little doubt. */
const thresholds = { likely: -1.25, sure: 0.5 } as const;

/** Which sentences tell the story of a patient: by their own words, by those they speak of, and by the company they keep. Yields between sentences. */
export function* readStories(draft: Draft, sentences: readonly Sentence[], chains: readonly Chain[], roles: ReadonlyMap<Chain, ChainRole>, addressed: ReadonlySet<number>): Generator<undefined, Told[], undefined> {
  const details = yield* mapInSlices(sentences, detailsOf);
  const features = yield* mapInSlices(sentences, (sentence, index) => wordFeatures(sentence, details[index]!));
  const own = yield* mapInSlices(features, (names) => names.reduce((sum, name) => sum + (storyWeights.own.weights[name] ?? 0), storyWeights.own.bias));
  const isInvented = sentences.some((sentence) => hasCue(sentence, 'invented'));
  const context = yield* contextFeatures({ draft, sentences, chains, roles, addressed, features, own });
  return yield* mapInSlices(sentences, (_, index): Told => {
    const score = isInvented ? -Infinity : sumOf(storyWeights.context, context[index]!);
    return { details: details[index]!, isStory: score >= thresholds.likely, isSure: score >= thresholds.sure };
  });
}

function sumOf({ bias, weights }: Weights, features: readonly Feature[]): number {
  return features.reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, bias);
}

import { mapInSlices } from '../../slices';
import type { Draft } from '../../text/draft';
import { hasCue } from '../sentence';
import type { Sentence } from '../sentence';
import type { Chain } from './chains';
import { contextFeatures } from './context';
import type { Feature, Surroundings } from './context';
import { detailFeatures } from './detail-features';
import type { DetailContext } from './detail-features';
import { detailsOf } from './details/index';
import type { Detail } from './details/detail';
import { wordFeatures } from './features';
import { mentionsOf } from './mentions';
import type { ChainRole } from './roles';
import { storyWeights } from './story-weights';

/** What the reading of stories says of one sentence. */
export interface Told {
  /** What would help to recognise the patient. */
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
  readonly detail: Weights;
}

/** From here on (log-odds) a sentence is read as part of a patient's story; and from here on there is little doubt. */
const thresholds = { likely: -1, sure: 0.5, detail: 0 } as const;

/** Which sentences tell the story of a patient: by their own words, by those they speak of, and by the company they keep. Yields between sentences. */
export function* readStories(draft: Draft, sentences: readonly Sentence[], chains: readonly Chain[], roles: ReadonlyMap<Chain, ChainRole>, addressed: ReadonlySet<number>): Generator<undefined, Told[], undefined> {
  const details = yield* mapInSlices(sentences, detailsOf);
  const features = yield* mapInSlices(sentences, (sentence, index) => wordFeatures(sentence, details[index]!));
  const own = yield* mapInSlices(features, (names) => names.reduce((sum, name) => sum + (storyWeights.own.weights[name] ?? 0), storyWeights.own.bias));
  const isInvented = sentences.some((sentence) => hasCue(sentence, 'invented'));
  const around: Surroundings = { draft, sentences, chains, roles, addressed, features, own };
  const context = yield* contextFeatures(around);
  const scores = context.map((list) => (isInvented ? -Infinity : sumOf(storyWeights.context, list)));
  const detailContexts = detailContextsOf(around, details, scores);
  return yield* mapInSlices(sentences, (_, index): Told => {
    const score = scores[index]!;
    const isStory = score >= thresholds.likely;
    const kept = isStory ? details[index]!.filter((detail) => sumOf(storyWeights.detail, detailFeatures(detail, detailContexts[index]!)) >= thresholds.detail) : [];
    return { details: kept, isStory, isSure: score >= thresholds.sure };
  });
}

/** What the details of each sentence are judged by. Parallel to the sentences. */
export function detailContextsOf({ sentences, chains, roles, addressed }: Surroundings, details: readonly (readonly Detail[])[], scores: readonly number[]): readonly DetailContext[] {
  const mentions = sentences.map((sentence): DetailContext['mentions'][number][] =>
    mentionsOf(sentence).flatMap((mention) => (mention.form === 'writer' || mention.form === 'you' || mention.form === 'several' ? [{ mention: { ...mention, sentence }, role: mention.form }] : [])));
  for (const chain of chains) for (const mention of chain.mentions) mentions[mention.sentence.index]!.push({ mention, role: roles.get(chain)! });
  const tellsYourCare = sentences.some((sentence) => addressed.has(sentence.index) && hasCue(sentence, 'your-visit', 'your-care'));
  return sentences.map((sentence, index) => ({
    sentence, score: scores[index]!, isAddressed: addressed.has(index), tellsYourCare, details: details[index]!,
    mentions: mentions[index]!.sort((a, b) => a.mention.from - b.mention.from),
  }));
}

export function sumOf({ bias, weights }: Weights, features: readonly Feature[]): number {
  return features.reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, bias);
}

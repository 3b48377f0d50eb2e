import { remembered } from '../remembered';
import type { Sentence } from '../sentence';
import { detailsInWords } from './details/index';
import { signsInWords } from './evidence';
import { mentionsOf } from './mentions';
import { storyWeights } from './story-weights';

/** Names and values that `story-weights.ts` weighs. */
export type Feature = readonly [name: string, value: number];

/** Weights of features by name, and of none. Log-odds. */
export interface Weights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** The log-odds that some features give, without the bias. */
export function sumOf({ weights }: Weights, features: readonly Feature[]): number {
  let sum = 0;
  for (const [name, value] of features) sum += (weights[name] ?? 0) * value;
  return sum;
}

/** What the reading of stories looks at in a sentence, weighed. */
export interface Traits {
  /** Each is there: 1. */
  readonly names: readonly string[];
  /** The log-odds of a story by these alone, without the bias. */
  readonly own: number;
  /** What of them is looked at again beside the surroundings. */
  readonly again: readonly Feature[];
  readonly weightAgain: number;
  /** Those whose share in the whole draft says what sort of draft it is. */
  readonly ofDraft: readonly string[];
}

const draftSigns = new Set([
  'not-one', 'old-year', 'schedule', 'farewell', 'invented', 'consented', 'mine', 'seen', 'lies', 'shorthand', 'came', 'your-visit', 'he-she', 'i', 'you', 'title',
  'several', 'figure', 'year', 'link', 'own-family', 'private', 'clinician', 'we',
]);

function toTraits(names: readonly string[]): Traits {
  const again = names.filter((name) => !/^(?:k|c|a|m):/.test(name)).map((name): Feature => [`s:${name}`, 1]);
  return { names, own: sumOf(storyWeights.own, names.map((name) => [name, 1])), again, weightAgain: sumOf(storyWeights.context, again), ofDraft: names.filter((name) => draftSigns.has(name)) };
}

/** What the words of one sentence show: signs, terms (`k:`), cues (`c:`), acts (`a:`), kinds of detail (`d:`) and mentions (`m:`). */
export const traitsOfWords = remembered((sentence: Sentence): Traits => {
  const names: string[] = [...signsInWords(sentence)];
  const details = detailsInWords(sentence);
  for (const kind of sentence.kinds) names.push(`k:${kind}`);
  for (const name of new Set(sentence.cues.map((cue) => cue.name))) names.push(`c:${name}`);
  for (const kind of new Set(sentence.acts.map((act) => act.kind))) names.push(`a:${kind}`);
  for (const form of new Set(mentionsOf(sentence).map((mention) => `m:${mention.form}${mention.sort ? `-${mention.sort}` : ''}${mention.of ? `-${mention.of}` : ''}`))) names.push(form);
  if (sentence.tokens.length < 5) names.push('short');
  if (sentence.tokens.length > 30) names.push('long');
  for (const kind of new Set(details.map((detail) => detail.kind))) names.push(`d:${kind}`);
  for (let count = 1; count <= Math.min(4, details.length); count++) names.push(`details:${count}`);
  return toTraits(names);
});

const places = new Map<string, Traits>();

/** What the block shows that a sentence stands in. There are few sorts, and each is weighed once. */
export function traitsOfPlace({ block }: Sentence): Traits {
  const isLinked = block.links.some(({ kind }) => kind === 'web');
  const key = `${block.kind} ${block.quoted} ${isLinked}`;
  const known = places.get(key);
  if (known) return known;
  const traits = toTraits([...(block.quoted ? ['quoted'] : []), ...(isLinked ? ['link'] : []), `block:${block.kind}`]);
  places.set(key, traits);
  return traits;
}

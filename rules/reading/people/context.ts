import { mapInSlices } from '../../slices';
import type { Draft } from '../../text/draft';
import type { Sentence } from '../sentence';
import type { Chain } from './chains';
import type { ChainRole } from './roles';

/** Names and values that `story-weights.ts` weighs. */
export type Feature = readonly [name: string, value: number];

/** What a sentence's surroundings are judged by. Parallel to the sentences. */
export interface Surroundings {
  readonly draft: Draft;
  readonly sentences: readonly Sentence[];
  readonly chains: readonly Chain[];
  readonly roles: ReadonlyMap<Chain, ChainRole>;
  readonly addressed: ReadonlySet<number>;
  /** Each sentence's features by its own words, and the log-odds that they give. */
  readonly features: readonly (readonly string[])[];
  readonly own: readonly number[];
}

/** A score that no sentence has: where there is nothing to look at. */
const nothing = -4;
const bounds = { lowest: -5, highest: 3 } as const;
/** Signs whose share in the whole draft says what sort of draft it is. */
const draftSigns = new Set([
  'not-one', 'old-year', 'schedule', 'farewell', 'invented', 'consented', 'mine', 'seen', 'lies', 'shorthand', 'came', 'your-visit', 'he-she', 'i', 'you', 'title',
  'several', 'figure', 'year', 'link', 'own-family', 'private', 'clinician', 'we',
]);

/** The company that every sentence keeps: its neighbours, its post, the people it speaks of, and the draft as a whole. Yields between sentences. */
export function* contextFeatures(around: Surroundings): Generator<undefined, readonly (readonly Feature[])[], undefined> {
  const { sentences, features } = around;
  const own = around.own.map((score) => Math.max(bounds.lowest, Math.min(bounds.highest, score)));
  const byBlock = new Highest(sentences.map(({ block }) => block), own);
  const byPost = new Highest(sentences.map(({ block }) => block.post), own);
  const persons = yield* personFeatures(around, own);
  const ofDraft = draftFeatures(around, own);
  return yield* mapInSlices(sentences, (sentence, index): Feature[] => {
    const scoreAt = (at: number): number => own[at] ?? nothing;
    const found: Feature[] = [
      ['own', own[index]!], ['previous', scoreAt(index - 1)], ['next', scoreAt(index + 1)], ['previous-2', scoreAt(index - 2)], ['next-2', scoreAt(index + 2)],
      ['paragraph', byBlock.besides(index)], ['post', byPost.besides(index)],
      ...persons[index]!, ...ofDraft,
    ];
    if (around.addressed.has(sentence.index)) found.push(['addressed', 1]);
    for (const name of features[index]!) if (!/^(?:k|c|a|m):/.test(name)) found.push([`s:${name}`, 1]);
    return found;
  });
}

/** For each sentence: the roles of those it mentions, and the strongest evidence elsewhere for a story about one of them. */
function* personFeatures({ sentences, chains, roles }: Surroundings, own: readonly number[]): Generator<undefined, Feature[][], undefined> {
  const found: { chain: number; longest: number; roles: Set<ChainRole> }[] = sentences.map(() => ({ chain: nothing, longest: 0, roles: new Set() }));
  for (const chain of chains) {
    yield;
    const role = roles.get(chain)!;
    const indexes = [...new Set(chain.mentions.map(({ sentence }) => sentence.index))];
    const scores = new Highest(indexes.map(() => chain), indexes.map((index) => own[index]!));
    indexes.forEach((index, at) => {
      const one = found[index]!;
      one.roles.add(role);
      if (role === 'somebody' || role === 'addressee' || role === 'relative') {
        one.chain = Math.max(one.chain, scores.besides(at));
        one.longest = Math.max(one.longest, chain.mentions.length);
      }
    });
  }
  return found.map(({ chain, longest, roles: here }): Feature[] => [
    ['chain', chain], ['chain-length', Math.log(1 + longest)],
    ...[...here].map((role): Feature => [`r:${role}`, 1]),
    ...(here.size === 1 ? [...here].map((role): Feature => [`only:${role}`, 1]) : here.size === 0 ? [['nobody', 1] as const] : []),
  ]);
}

function draftFeatures({ draft, sentences, features, roles }: Surroundings, own: readonly number[]): Feature[] {
  const count = sentences.length;
  const top = [...own].sort((a, b) => b - a).slice(0, 3);
  const found: Feature[] = [['strongest', mean(top)], ['mean', mean(own)], [`length:${count < 4 ? 1 : count < 10 ? 2 : count < 25 ? 3 : 4}`, 1]];
  if (draft.posts.length > 1) found.push(['thread', 1]);
  const counts = new Map<string, number>();
  for (const list of features) for (const name of list) if (draftSigns.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [name, times] of counts) found.push([`draft:${name}`, Math.min(1, (2 * times) / count)], [`any:${name}`, 1]);
  for (const role of new Set(roles.values())) found.push([`any:${role}`, 1]);
  return found;
}

/** The highest score in each group, the item itself left out. */
class Highest {
  readonly #two = new Map<unknown, { first: number; at: number; second: number }>();

  constructor(readonly groups: readonly unknown[], scores: readonly number[]) {
    scores.forEach((score, at) => {
      const best = this.#two.get(groups[at]) ?? { first: -Infinity, at: -1, second: -Infinity };
      if (score > best.first) this.#two.set(groups[at], { first: score, at, second: best.first });
      else this.#two.set(groups[at], { ...best, second: Math.max(best.second, score) });
    });
  }

  besides(at: number): number {
    const best = this.#two.get(this.groups[at])!;
    const score = best.at === at ? best.second : best.first;
    return score === -Infinity ? nothing : score;
  }
}

function mean(values: readonly number[]): number {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : nothing;
}

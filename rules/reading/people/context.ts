import { mapInSlices } from '../../slices';
import type { Draft } from '../../text/draft';
import type { Sentence } from '../sentence';
import type { Chain } from './chains';
import type { Feature, Traits } from './features';
import type { ChainRole } from './roles';

/** What a sentence's surroundings are judged by. Parallel to the sentences. */
export interface Surroundings {
  readonly draft: Draft;
  readonly sentences: readonly Sentence[];
  readonly chains: readonly Chain[];
  readonly roles: ReadonlyMap<Chain, ChainRole>;
  readonly addressed: ReadonlySet<number>;
  /** What each sentence shows by its words and by its place. */
  readonly traits: readonly (readonly Traits[])[];
  /** The log-odds that they give. */
  readonly own: readonly number[];
}

/** What is measured at every sentence: its own score, and those around it. */
export const measures = ['own', 'previous', 'next', 'previous-2', 'next-2', 'paragraph', 'post', 'chain', 'chain-length'] as const;

/** The company that a sentence keeps. */
export interface Company {
  /** Values of `measures`, in their order. */
  readonly measured: readonly number[];
  /** What else can be said of it, in lists that many sentences share. */
  readonly shared: readonly (readonly Feature[])[];
}

/** A score that no sentence has: where there is nothing to look at. */
const nothing = -4;
const bounds = { lowest: -5, highest: 3 } as const;
const addressedAsOne: readonly Feature[] = [['addressed', 1]];

/** The company of every sentence: its neighbours, its post, the people it speaks of, and the draft as a whole. Yields between sentences. */
export function* readCompany(around: Surroundings): Generator<undefined, readonly Company[], undefined> {
  const { sentences } = around;
  const own = around.own.map((score) => Math.max(bounds.lowest, Math.min(bounds.highest, score)));
  const inBlock = bestIn(sentences.map(({ block }) => block), own);
  const inPost = bestIn(sentences.map(({ block }) => block.post), own);
  const persons = yield* readPersons(around, own);
  const ofDraft = draftFeatures(around, own);
  return yield* mapInSlices(sentences, (sentence, index): Company => {
    const { chain, longest, roles } = persons[index]!;
    return {
      measured: [
        own[index]!, own[index - 1] ?? nothing, own[index + 1] ?? nothing, own[index - 2] ?? nothing, own[index + 2] ?? nothing,
        inBlock.get(sentence.block)!.besides(index), inPost.get(sentence.block.post)!.besides(index), chain, Math.log(1 + longest),
      ],
      shared: around.addressed.has(sentence.index) ? [roles, ofDraft, addressedAsOne] : [roles, ofDraft],
    };
  });
}

/** The roles of those a sentence mentions, and the strongest evidence elsewhere for a story about one of them. */
interface Persons {
  chain: number;
  longest: number;
  roles: readonly Feature[];
}

function* readPersons({ sentences, chains, roles }: Surroundings, own: readonly number[]): Generator<undefined, readonly Persons[], undefined> {
  const groups = new RoleGroups();
  const found = sentences.map((): Persons => ({ chain: nothing, longest: 0, roles: groups.none }));
  for (const chain of chains) {
    yield;
    const role = roles.get(chain)!;
    const mayBeTold = role === 'somebody' || role === 'addressee' || role === 'relative';
    const best = new Best();
    for (const { sentence: { index } } of chain.mentions) best.add(index, own[index]!);
    for (const { sentence: { index } } of chain.mentions) {
      const one = found[index]!;
      one.roles = groups.with(one.roles, role);
      if (!mayBeTold) continue;
      one.chain = Math.max(one.chain, best.besides(index));
      one.longest = Math.max(one.longest, chain.mentions.length);
    }
  }
  return found;
}

/** Lists of features for sets of roles, one for each set. */
class RoleGroups {
  readonly none: readonly Feature[] = [['nobody', 1]];
  readonly #rolesOf = new Map<readonly Feature[], readonly ChainRole[]>([[this.none, []]]);
  readonly #known = new Map<string, readonly Feature[]>();

  with(group: readonly Feature[], role: ChainRole): readonly Feature[] {
    const roles = this.#rolesOf.get(group)!;
    if (roles.includes(role)) return group;
    const all = [...roles, role];
    const key = all.join(' ');
    const known = this.#known.get(key);
    if (known) return known;
    const features = [...all.map((one): Feature => [`r:${one}`, 1]), ...(all.length === 1 ? [[`only:${role}`, 1] as const] : [])];
    this.#known.set(key, features);
    this.#rolesOf.set(features, all);
    return features;
  }
}

function draftFeatures({ draft, sentences, traits, roles }: Surroundings, own: readonly number[]): readonly Feature[] {
  const count = sentences.length;
  const found: Feature[] = [['strongest', mean(highest(own, 3))], ['mean', mean(own)], [`length:${count < 4 ? 1 : count < 10 ? 2 : count < 25 ? 3 : 4}`, 1]];
  if (draft.posts.length > 1) found.push(['thread', 1]);
  const counts = new Map<string, number>();
  for (const both of traits) for (const { ofDraft } of both) for (const name of ofDraft) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [name, times] of counts) found.push([`draft:${name}`, Math.min(1, (2 * times) / count)], [`any:${name}`, 1]);
  for (const role of new Set(roles.values())) found.push([`any:${role}`, 1]);
  return found;
}

/** The highest score of several items, and the highest of the others. An item that comes again comes at once. */
class Best {
  #first = -Infinity;
  #item = -1;
  #second = -Infinity;

  add(item: number, score: number): void {
    if (item === this.#item) return;
    if (score > this.#first) {
      this.#second = this.#first;
      this.#first = score;
      this.#item = item;
    } else if (score > this.#second) this.#second = score;
  }

  besides(item: number): number {
    const score = item === this.#item ? this.#second : this.#first;
    return score === -Infinity ? nothing : score;
  }
}

function bestIn<Group>(groups: readonly Group[], scores: readonly number[]): ReadonlyMap<Group, Best> {
  const found = new Map<Group, Best>();
  groups.forEach((group, at) => {
    const best = found.get(group) ?? new Best();
    found.set(group, best);
    best.add(at, scores[at]!);
  });
  return found;
}

function highest(values: readonly number[], count: number): readonly number[] {
  const top: number[] = [];
  for (const value of values) {
    if (top.length === count && value <= top[count - 1]!) continue;
    top.push(value);
    top.sort((a, b) => b - a);
    top.length = Math.min(top.length, count);
  }
  return top;
}

function mean(values: readonly number[]): number {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : nothing;
}

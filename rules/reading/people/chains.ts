import type { Sentence } from '../sentence';
import { normAt, textAt } from './details/detail';
import { mentionsOf } from './mentions';
import type { Gender, MentionReading } from './mentions';

/** A mention in its place. Token indexes into the sentence, half open. */
export interface Mention extends MentionReading {
  readonly sentence: Sentence;
}

/** All mentions of one person. */
export interface Chain {
  readonly mentions: Mention[];
  gender?: Gender;
  /** First word of the name, lower case, and the others: a surname alone is the same person. */
  readonly names: Set<string>;
  /** Whose relative this is. */
  relatedTo?: Chain;
}

/** How many sentences back a pronoun, or "the lad", may reach. */
const reach = { pronoun: 12, known: 20 } as const;

/** Who is who: links the mentions of a draft into persons. Yields between sentences. */
export function* readChains(sentences: readonly Sentence[]): Generator<undefined, readonly Chain[], undefined> {
  const chains: Chain[] = [];
  /** Most recently mentioned first. */
  let recent: Chain[] = [];
  const byName = new Map<string, Chain>();
  let lastKind: Sentence['block']['kind'] | undefined;
  for (const sentence of sentences) {
    yield;
    const { kind } = sentence.block;
    // A heading, or a cited footnote, begins something else, but for the one whom all of the draft is about.
    if (kind === 'heading' || (kind === 'footnote' && lastKind !== 'footnote')) recent = longest(recent);
    lastKind = kind;
    let before: Mention | undefined;
    for (const reading of mentionsOf(sentence)) {
      const mention: Mention = { ...reading, sentence };
      const { form } = mention;
      if (form === 'writer' || form === 'you' || form === 'several') {
        before = mention;
        continue;
      }
      if (before?.form === 'writer' && isApposed(before, mention)) continue;
      const chain = sameAs(mention, before, recent, byName) ?? startChain(chains);
      chain.mentions.push(mention);
      if (mention.gender) chain.gender ??= mention.gender;
      if (form === 'name') {
        for (const name of namesOf(mention)) {
          chain.names.add(name);
          byName.set(name, chain);
        }
      }
      if (mention.sort === 'relative' && mention.of === 'third') {
        const whose = recent.find((other) => other !== chain);
        if (whose) chain.relatedTo ??= whose;
      }
      recent = [chain, ...recent.filter((other) => other !== chain)].slice(0, 6);
      before = mention;
    }
  }
  return chains;
}

function longest(chains: readonly Chain[]): Chain[] {
  const [first, ...others] = chains;
  return first ? [others.reduce((most, chain) => (chain.mentions.length > most.mentions.length ? chain : most), first)] : [];
}

function startChain(chains: Chain[]): Chain {
  const chain: Chain = { mentions: [], names: new Set() };
  chains.push(chain);
  return chain;
}

function sameAs(mention: Mention, before: Mention | undefined, recent: readonly Chain[], byName: ReadonlyMap<string, Chain>): Chain | undefined {
  if (before && before.form !== 'you' && isApposed(before, mention)) return before.form === 'several' ? undefined : recent[0];
  const near = (distance: number): readonly Chain[] => recent.filter((chain) => mention.sentence.index - chain.mentions.at(-1)!.sentence.index <= distance);
  const fits = (chain: Chain): boolean => !mention.gender || !chain.gender || chain.gender === mention.gender;
  switch (mention.form) {
    case 'name':
      for (const name of namesOf(mention)) {
        const known = byName.get(name);
        if (known) return known;
      }
      return undefined;
    case 'pronoun':
      return mostSalient(near(reach.pronoun).filter((chain) => fits(chain) && !(chain.mentions.length === 1 && chain.mentions[0]!.form === 'handle')), mention.sentence);
    case 'known':
      // "his wife" is somebody new unless she was there before; "my patient", "the old boy" is whoever was last told of.
      if (mention.sort === 'relative' || mention.of === 'you') return near(reach.known).find((chain) => chain.mentions.some((other) => other.sort === 'relative' && wordOf(other) === wordOf(mention)));
      return near(reach.known).find((chain) => fits(chain) && chain.mentions.every((other) => other.sort !== 'relative' && (other.sort === 'clinician') === (mention.sort === 'clinician')));
    default:
      return undefined;
  }
}

/** The one a pronoun most likely means: mentioned lately and often; somebody's relative who came by once is not the one told of. */
function mostSalient(chains: readonly Chain[], sentence: Sentence): Chain | undefined {
  let best: Chain | undefined;
  let most = -Infinity;
  for (const chain of chains) {
    const distance = sentence.index - chain.mentions.at(-1)!.sentence.index;
    const salience = 2 / (1 + distance) + Math.log(1 + chain.mentions.length) - (chain.relatedTo ? 1 : 0) - (isAside(chain.mentions.at(-1)!) ? 0.7 : 0);
    if (salience > most) {
      best = chain;
      most = salience;
    }
  }
  return best;
}

/** "by a covering doc", "to our charge nurse": one of the staff who did something for the one told of. */
function isAside({ sentence, from, sort, title }: Mention): boolean {
  return (sort === 'clinician' || /^(?:dr|doctor|prof|nurse|matron)$/.test(title ?? '')) && /^(?:by|to|with|from|for|and|via)$/.test(normAt(sentence, from - 1));
}

/** "a lady, Maureen", "her husband Ted", "Mrs K is a retired nun": two mentions of one person side by side. */
function isApposed(one: Mention, other: Mention): boolean {
  const { sentence } = other;
  const between = sentence.tokens.slice(one.to, other.from).map(({ norm }) => norm);
  if (one.form === 'handle' || (one.form === 'pronoun' && other.form === 'pronoun')) return false;
  const joins = sentence.tokens[other.from]!.before;
  if (between.length === 0) {
    if (other.form === 'name') return one.form !== 'pronoun' && /^[\s,(–—-]*$/.test(joins) && one.sort !== undefined;
    return other.form === 'new' && one.form !== 'pronoun' && /^,\s*$/.test(joins);
  }
  if (other.form !== 'new' && other.form !== 'known') return false;
  if (other.sort === 'relative' && other.of) return false;
  return between.length <= 2 && /^(?:is|was|she's|he's|'s|being|named|called|am|been|i'm)$/.test(between.at(-1)!) && one.form !== 'several';
}

function namesOf({ sentence, head, to }: Mention): string[] {
  const names: string[] = [];
  for (let at = head; at < to; at++) {
    const name = normAt(sentence, at).replace(/'s?$|\.$/g, '');
    if (name.length > 1 && /^\p{L}/u.test(textAt(sentence, at))) names.push(name);
  }
  return names;
}

function wordOf({ sentence, head }: Mention): string {
  return normAt(sentence, head).replace(/'s$/, '');
}

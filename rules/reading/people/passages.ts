import type { Sentence } from '../sentence';
import type { Chain } from './chains';
import type { ChainRole } from './roles';
import type { Told } from './stories';

/** All that is told of one patient. */
export interface Passage {
  readonly sentences: Sentence[];
  /** The patient, and whoever else is told of with them and is not known to be somebody else. */
  readonly chains: Chain[];
}

/** This many sentences about something else end a story, unless it goes on about the same person. */
const pause = 3;
const mayBePatient: ReadonlySet<ChainRole> = new Set(['somebody', 'addressee']);

/** Gathers the sentences of each patient's story, over posts and paragraphs. Yields between sentences. */
export function* readPassages(sentences: readonly Sentence[], told: readonly Told[], chains: readonly Chain[], roles: ReadonlyMap<Chain, ChainRole>): Generator<undefined, readonly Passage[], undefined> {
  const chainsIn = new Map<Sentence, Chain[]>();
  for (const chain of chains) {
    if (!mayBePatient.has(roles.get(chain)!)) continue;
    for (const { sentence } of chain.mentions) {
      const here = chainsIn.get(sentence);
      if (!here) chainsIn.set(sentence, [chain]);
      else if (here.at(-1) !== chain) here.push(chain);
    }
    yield;
  }
  const passages: Passage[] = [];
  const passageOf = new Map<Chain, Passage>();
  let current: Passage | undefined;
  let since = Infinity;
  for (const sentence of sentences) {
    yield;
    since++;
    if (sentence.block.kind === 'heading') since = Infinity;
    if (!told[sentence.index]!.isStory) continue;
    const here = chainsIn.get(sentence) ?? [];
    const known = here.map((chain) => passageOf.get(chain)).find((passage) => passage !== undefined);
    if (known) current = known;
    else if (!current || since > pause || isOther(current, here)) passages.push((current = { sentences: [], chains: [] }));
    current.sentences.push(sentence);
    for (const chain of here) {
      if (passageOf.has(chain)) continue;
      passageOf.set(chain, current);
      current.chains.push(chain);
    }
    since = 0;
  }
  return passages;
}

/** Another patient enters: "Bed 9 is a lady of 70" after the story of a boy. */
function isOther({ chains }: Passage, here: readonly Chain[]): boolean {
  const [one] = here;
  const first = one?.mentions[0];
  if (!first || first.form !== 'new' || first.sort === 'relative' || !chains.length) return false;
  return chains.some((chain) => chain.mentions.length > 0 && chain !== one) && first.sentence.block !== chains.at(-1)!.mentions.at(-1)!.sentence.block;
}

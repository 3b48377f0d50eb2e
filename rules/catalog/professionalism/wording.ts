import { oncePerReview } from '../../once-per-review';
import { quotedWords } from '../../reading/acts/attack/quoted-words';
import { hitsOf } from '../../reading/sentence';
import type { Sentence } from '../../reading/sentence';
import type { Hit } from '../../reading/sentence';
import type { RuleContext } from '../../rule';
import type { Block } from '../../text/draft';

/** A lexicon term that the writer uses, and does not only speak of. */
export interface Use {
  readonly sentence: Sentence;
  readonly at: number;
  readonly hit: Hit;
}

export const speaksOfWords = /\b(?:words?|wording|terms?|terminology|phrases?|labels?|labell?ed|language|vocabulary|euphemism|stigma\w*|slang|jargon|nicknames?|instead of|rather than|used to (?:say|write|call)|stopped (?:saying|writing|calling)|don['’]t (?:say|write|call)|never (?:say|write|call)|avoid|unlearn\w*|person-first|crossed out)\b/i;

/** Every use of a kind of term. Terms in quotation marks, in tables, in block quotations and in talk about wording are only spoken of. */
export function usesOf({ sentences }: Pick<RuleContext, 'sentences'>, ...kinds: readonly string[]): Use[] {
  const found: Use[] = [];
  for (const [block, own] of byBlock({ sentences })) {
    if (block.quoted || block.kind === 'cell' || !own.some((sentence) => kinds.some((kind) => sentence.kinds.has(kind)))) continue;
    const quoted = quotedWords(own);
    own.forEach((sentence, index) => {
      if (speaksOfWords.test(sentence.text)) return;
      for (const { at, hit } of hitsOf(sentence, ...kinds)) {
        if (!quoted[index]![at] && !found.some((other) => other.sentence === sentence && at < other.at + other.hit.length)) found.push({ sentence, at, hit });
      }
    });
  }
  return found;
}

/** Sentences by the block they stand in. */
export const byBlock = oncePerReview(({ sentences }: Pick<RuleContext, 'sentences'>): ReadonlyMap<Block, readonly Sentence[]> => {
  const blocks = new Map<Block, Sentence[]>();
  for (const sentence of sentences) {
    const own = blocks.get(sentence.block);
    if (own) own.push(sentence);
    else blocks.set(sentence.block, [sentence]);
  }
  return blocks;
});

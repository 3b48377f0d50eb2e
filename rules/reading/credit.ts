import type { RuleContext } from '../rule';
import type { Block, Draft } from '../text/draft';
import { hasCue } from './sentence';
import type { Sentence } from './sentence';

/** True when the sentence says who made the work, or why it may be used. Lost names and cut-off logos are no credit. */
export function isCredited(sentence: Sentence): boolean {
  return hasCue(sentence, 'own-work') && !hasCue(sentence, 'effaced', 'unknown-owner');
}

/** A given and a family name, or a name after a dash or `by`: somebody is credited. */
export function namesAuthor(text: string): boolean {
  return /(?:^|[\s(“"'*_])(?:\p{Lu}[\p{L}'’.-]+|\p{Lu}\.)\s+(?:(?:de|van|von|der|la|bin|al|ibn|Ní|Ó|Mac|O['’])\s*)?\p{Lu}[\p{L}'’-]+/u.test(text)
    || /(?:—|–|―|~|\bby|\battributed to)\s*[*_]?\p{Lu}\p{L}+/u.test(text);
}

/** The blocks just before and after one, where a caption or an author would stand. */
export function besides({ draft }: RuleContext, block: Block): readonly Block[] {
  const at = indexesOf(draft).get(block)!;
  return [draft.blocks[at - 1], draft.blocks[at + 1]].filter((other) => other !== undefined && other.post === block.post) as Block[];
}

const indexes = new WeakMap<Draft, ReadonlyMap<Block, number>>();

function indexesOf(draft: Draft): ReadonlyMap<Block, number> {
  const known = indexes.get(draft) ?? new Map(draft.blocks.map((block, index) => [block, index]));
  indexes.set(draft, known);
  return known;
}

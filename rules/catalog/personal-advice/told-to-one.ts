import type { Act, ActKind } from '../../reading/acts';
import { hasCue, spanOfTokens } from '../../reading/sentence';
import type { Sentence } from '../../reading/sentence';
import type { Span } from '../../model';
import type { RuleContext } from '../../rule';

/** An act with the sentence that does it. */
export interface Told {
  readonly sentence: Sentence;
  readonly act: Act;
  readonly span: Span;
}

/** The acts of some kind that are done to one person: told by the words themselves, or by whom the draft answers. */
export function toldToOne(context: RuleContext, ...kinds: readonly ActKind[]): Told[] {
  return actsOf(context, ...kinds).filter(({ sentence, act }) => act.target === 'individual' || answersOne(context, sentence));
}

/** All acts of some kind in the writer's own words: not in quotations, headings or the words of an image. */
export function actsOf({ sentences }: RuleContext, ...kinds: readonly ActKind[]): Told[] {
  return sentences.flatMap((sentence) => (isOwnProse(sentence) ? sentence.acts : [])
    .filter((act) => kinds.includes(act.kind))
    .map((act) => ({ sentence, act, span: spanOfTokens(sentence, act.from, act.to) })));
}

function isOwnProse({ block }: Sentence): boolean {
  return !block.quoted && block.kind !== 'heading' && block.kind !== 'title' && block.kind !== 'alt';
}

function answersOne({ people, sentences }: RuleContext, sentence: Sentence): boolean {
  if (hasCue(sentence, 'address-general')) return false;
  if (people.addressesOne(sentence)) return true;
  return openingOf(sentences, sentence.block.post).some((other) => hasCue(other, 'address-individual') || (other.block.quoted && other.block.span.start < sentence.block.span.start));
}

const openings = new WeakMap<readonly Sentence[], Map<number, Sentence[]>>();

/** The first two sentences of a post that open a block, found once for all posts of a review. */
function openingOf(sentences: readonly Sentence[], post: number): readonly Sentence[] {
  let byPost = openings.get(sentences);
  if (!byPost) {
    byPost = new Map();
    for (const sentence of sentences) {
      const { block, indexInBlock } = sentence;
      if (block.kind === 'title' || indexInBlock > 1) continue;
      const opening = byPost.get(block.post);
      if (!opening) byPost.set(block.post, [sentence]);
      else if (opening.length < 2) opening.push(sentence);
    }
    openings.set(sentences, byPost);
  }
  return byPost.get(post) ?? [];
}

/** Of what is told, what does not overlap with something of the given kinds: one judgement for one clause. */
export function without(told: readonly Told[], ...kinds: readonly ActKind[]): Told[] {
  return told.filter(({ sentence, act }) => !sentence.acts.some((other) => other !== act && kinds.includes(other.kind) && other.from < act.to && act.from < other.to));
}

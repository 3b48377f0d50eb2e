import { oncePerReview } from '../../once-per-review';
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
  const found: Told[] = [];
  for (const sentence of sentences) {
    if (!sentence.acts.length || !isOwnProse(sentence)) continue;
    for (const act of sentence.acts) if (kinds.includes(act.kind)) found.push({ sentence, act, span: spanOfTokens(sentence, act.from, act.to) });
  }
  return found;
}

function isOwnProse({ block }: Sentence): boolean {
  return !block.quoted && block.kind !== 'heading' && block.kind !== 'title' && block.kind !== 'alt';
}

function answersOne(context: RuleContext, sentence: Sentence): boolean {
  if (hasCue(sentence, 'address-general')) return false;
  if (context.people.addressesOne(sentence)) return true;
  return (openings(context).get(sentence.block.post) ?? []).some((other) => hasCue(other, 'address-individual') || (other.block.quoted && other.block.span.start < sentence.block.span.start));
}

/** The first two sentences of each post that open a block. */
const openings = oncePerReview(({ sentences }: RuleContext): ReadonlyMap<number, readonly Sentence[]> => {
  const byPost = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const { block, indexInBlock } = sentence;
    if (block.kind === 'title' || indexInBlock > 1) continue;
    const opening = byPost.get(block.post);
    if (!opening) byPost.set(block.post, [sentence]);
    else if (opening.length < 2) opening.push(sentence);
  }
  return byPost;
});

/** Of what is told, what does not overlap with something of the given kinds: one judgement for one clause. */
export function without(told: readonly Told[], ...kinds: readonly ActKind[]): Told[] {
  return told.filter(({ sentence, act }) => !sentence.acts.some((other) => other !== act && kinds.includes(other.kind) && other.from < act.to && act.from < other.to));
}

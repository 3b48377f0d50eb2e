import { hasCueNamed } from './noticed';
import type { Noticed } from './noticed';

/** True when the paragraph speaks to one person here: by name, about their facts, or in answer to them. */
export function isForOne(sentence: Noticed, paragraph: readonly Noticed[]): boolean {
  if (hasCueNamed(sentence, 'address-individual')) return true;
  if (hasCueNamed(sentence, 'address-general')) return false;
  return paragraph.some((other) => hasCueNamed(other, 'address-individual') || isOwnQuestion(other));
}

/** A question put into quotation marks by somebody who says “I” or “my”, as columns print their letters. */
function isOwnQuestion({ text, kinds }: Noticed): boolean {
  return /^["“]/.test(text) && (kinds.has('i') || kinds.has('my'));
}

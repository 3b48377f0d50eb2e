import { hasCueNamed } from './noticed';
import type { Noticed } from './noticed';

/** True when the paragraph speaks to one person here: by name, about their facts, or in answer to them. */
export function isForOne(sentence: Noticed, paragraph: readonly Noticed[]): boolean {
  if (isForEveryParent(sentence)) return paragraph.some((other) => other !== sentence && hasCueNamed(other, 'address-individual'));
  if (hasCueNamed(sentence, 'address-individual')) return true;
  if (hasCueNamed(sentence, 'address-general')) return false;
  return paragraph.some((other) => hasCueNamed(other, 'address-individual') || isOwnQuestion(other));
}

/** `If your child swallows a battery, …`: a leaflet's sentence, for whoever has a child. */
function isForEveryParent({ text }: Noticed): boolean {
  return /^\W*(?:if|when(?:ever)?|should|once|until) your (?:(?:little|own|young|newborn) )?(?:child|children|kids?|baby|babies|toddler|teen|teenager|newborn|infant|little one|parent|partner|relative|pet)\b/i.test(text);
}

/** A question put into quotation marks by somebody who says “I” or “my”, as columns print their letters. */
function isOwnQuestion({ text, kinds }: Noticed): boolean {
  return /^["“]/.test(text) && (kinds.has('i') || kinds.has('my'));
}

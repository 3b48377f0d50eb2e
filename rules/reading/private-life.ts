import { remembered } from './remembered';
import { hasCue, hasKind, hitsOf } from './sentence';
import type { SentenceReading } from './sentence';

/**
 * How far a sentence opens the door to the writer's home: 0 not at all, 1 a mention in passing, 2 a scene, 3 what a
 * stranger should not be told. Love, votes and faith weigh more than children and beaches.
 */
export const privacyOf = remembered((sentence: SentenceReading): number => {
  if (hasKind(sentence, 'patient') || hasCue(sentence, 'work-account')) return 0;
  const isOwn = hasKind(sentence, 'i', 'my', 'we', 'our') || /\b(?:me|us)\b/i.test(sentence.text);
  let weight = 0;
  if (hasCue(sentence, 'seeks-love', 'takes-side')) weight += 3;
  if (hasCue(sentence, 'preaches')) weight += hasKind(sentence, 'religion') || countOf(sentence, 'faith-word') > 1 ? 3 : 2;
  if (hasKind(sentence, 'romance', 'own-body')) weight += 2;
  if (hasKind(sentence, 'own-money') || hasCue(sentence, 'owes')) weight += 2;
  if (hasKind(sentence, 'politics', 'religion', 'night-out', 'sport-fan') || hasCue(sentence, 'follows-team')) weight += 2;
  if (hasKind(sentence, 'family-life', 'holiday') || hasCue(sentence, 'away')) weight += 1;
  weight += Math.min(2, countOf(sentence, 'kin'));
  if (countOf(sentence, 'sport-fan', 'romance', 'night-out', 'own-money', 'family-life', 'holiday') > 1) weight += 1;
  return isOwn || weight >= 3 ? weight : Math.max(0, weight - 1);
});

function countOf(sentence: SentenceReading, ...kinds: readonly string[]): number {
  return new Set(hitsOf(sentence, ...kinds).map(({ at }) => at)).size;
}

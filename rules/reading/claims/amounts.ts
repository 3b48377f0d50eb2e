import type { Words } from '../claims';
import type { Clause } from './clauses';
import { hasBetween, ills, lengthAt, things, wordAt } from './topics';

const time = /^(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|fortnights?|months?|years?|yrs?|decades?)$/;
const measure = /^(?:points?|mmhg|kg|kilos?|pounds|lbs?|stone|grams?|g|ml|cm|mm|iq|shades|inches|lives|deaths|calories|kcal|degrees)$/;
const moves = ['effect-verb', 'cause-verb', 'cure-verb', 'move-verb'] as const;

/** An effect and its amount: `adds two days`, `four months sooner`, `15 points lower`, `kills 300 people`. */
export function isDifference(sentence: Words, clause: Clause, at: number, length: number): boolean {
  // "One more" and "a day" alone are things at hand.
  const isOne = length === 1 && /^(?:an?|one)$/.test(wordAt(sentence, at));
  const more = /^(?:extra|more|fewer|less)$/.test(wordAt(sentence, at + length)) ? 1 : 0;
  const unit = at + length + more;
  const isUnit = time.test(wordAt(sentence, unit)) || measure.test(wordAt(sentence, unit));
  const isMoved = hasBetween(sentence, Math.max(clause.from, at - 5), at, moves) && saysWhatHappens(sentence, clause, at);
  if (isUnit && !isOne && hasBetween(sentence, unit + 1, Math.min(clause.to, unit + 3), ['more-less'])) return isCompared(sentence, clause, unit) || isMoved;
  if (more && isUnit && !isOne) return isMoved || clause.to - clause.from <= 6;
  if (isUnit && isMoved) return !/^(?:for|in|within|after|every|over|at|per|last|first|next|of|to|until|till|once|twice)$/.test(wordAt(sentence, at - 1));
  return !isOne && isMoved && hasBetween(sentence, unit, Math.min(clause.to, unit + 2), ['population', 'health-outcome', 'body-part']);
}

/** `sooner than`, `three years earlier.` */
function isCompared(sentence: Words, { from, to }: Clause, unit: number): boolean {
  const isStory = hasBetween(sentence, from, unit, ['i', 'my', 'we', 'our', 'he-she']);
  return !isStory && (sentence.tokens.slice(unit, to).some(({ norm }) => norm === 'than') || unit + 3 >= to);
}

/** The verb says what a thing does: `adds`, `cut`, `will buy`; a bare `take`, `stop` at the start is advice. */
function saysWhatHappens(sentence: Words, { from }: Clause, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!lengthAt(sentence, at, ...moves)) continue;
    if (/[^s]s$|ed$/.test(wordAt(sentence, at))) return true;
    if (at > from && (/^(?:will|would|can|you|they)$/.test(wordAt(sentence, at - 1)) || /[^s]s$/.test(wordAt(sentence, at - 1)))) return true;
  }
  return false;
}

const lasts = /^(?:lasts?|stays?|persists?|hangs?|lingers?|takes|settles?|clears?|heals?|resolves?|gone|back|wears?|goes|disappears?|vanish(?:es)?|recovers?|returns?|regrows?)$/;

/** A story, advice or a guess. */
const notOfAThing = ['i', 'my', 'we', 'our', 'he-she', 'you', 'your', 'hedge', 'should'] as const;

/** `stays in the blood for two years`, `is gone within a week`: how long, said of a thing or an illness. */
export function isDuration(sentence: Words, { from, to }: Clause, at: number, length: number): boolean {
  if (!time.test(wordAt(sentence, at + length)) || /^an?$/.test(wordAt(sentence, at)) || hasBetween(sentence, from, to, notOfAThing)) return false;
  if (!hasBetween(sentence, from, at, things) && !hasBetween(sentence, from, at, ills)) return false;
  return sentence.tokens.slice(Math.max(from + 1, at - 7), at).some(({ norm }) => lasts.test(norm));
}

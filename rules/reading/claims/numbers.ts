import type { Trigger, Words } from '../claims';
import type { Clause } from './clauses';
import { isDifference, isDuration } from './amounts';
import { hasBetween, isHealthBetween, lengthAt, wordAt } from './topics';

/** The figure that a clause puts on health, if any: a share, a ratio, a multiple, a difference, an average. */
export function findNumber(sentence: Words, clause: Clause, isOnTopic: boolean): Trigger | undefined {
  for (let at = clause.from; at < clause.to; at++) {
    if (isFigure(sentence, clause, at, isOnTopic) && !isNoClaim(sentence, clause, at)) return { kind: 'number', at };
  }
  return undefined;
}

function isFigure(sentence: Words, clause: Clause, at: number, isOnTopic: boolean): boolean {
  const { from, to } = clause;
  const isHealth = isOnTopic && (isHealthBetween(sentence, from, to) || hasBetween(sentence, from, to, alsoOfHealth));
  const percent = lengthAt(sentence, at, 'percent');
  if (percent) return !isStrength(sentence, at, percent);
  const fraction = lengthAt(sentence, at, 'fraction');
  if (fraction) return isShare(sentence, at, fraction) && (isHealth || isOneIn(sentence, at, fraction) || hasBetween(sentence, from, to, ['population']));
  const multiple = lengthAt(sentence, at, 'multiple');
  if (multiple) return isHealth && isMultiple(sentence, clause, at, multiple);
  const number = lengthAt(sentence, at, 'number');
  if (number && isRate(sentence, at, number)) return true;
  if (number && isHealth && isAverage(sentence, clause, at, number)) return true;
  const isAmount = number > 0 || /^an?$/.test(wordAt(sentence, at));
  return isAmount && isHealth && (isDifference(sentence, clause, at, number || 1) || isDuration(sentence, clause, at, number || 1));
}

/** Beside a topic of health in the paragraph, these make a clause one that is about health. */
const alsoOfHealth = ['population', 'more-less', 'comparison', 'effect-verb', 'cause-verb', 'cure-verb', 'move-verb', 'age-band'] as const;

/** `2% minoxidil`, `100% oxygen`, and `100%` for emphasis. */
function isStrength(sentence: Words, at: number, length: number): boolean {
  const next = wordAt(sentence, at + length);
  if (/^100\b/.test(wordAt(sentence, at)) && !/^(?:of|in|among)$/.test(next)) return true;
  return lengthAt(sentence, at + length, 'drug', 'drug-class', 'treatment') > 0
    || /^(?:solution|strength|gel|cream|acid|azelaic|off|discount|sure|vat|interest|tip|fte|cotton|juice|charged|battery|effort|saline|cocoa|fat|proof)$/.test(next);
}

const notHalfOf = /^(?:an?|past|way|term|time|price|hour|marathon|day|asleep|awake|joking|empty|full|dozen|one|two|three|four|five|six|seven|eight|nine|ten|size|baked|hearted|decent|blind|dead|smile|listening|expecting|right|sister|brother)$/;
const leadsToShare = /^(?:by|in|about|around|roughly|over|nearly|almost|than|to|only|just|some|fully|under|up|at|for|off|cut|cuts|the)$/;
const followsShare = /^(?:of|off|more|less|fewer|higher|lower|faster|longer|in|over|within|are|have|will|get|)$/;

/** A part of a whole, and not half an hour, half past, a third time, half a tablet, nine out of ten for effort. */
function isShare(sentence: Words, at: number, length: number): boolean {
  const next = wordAt(sentence, at + length);
  const last = wordAt(sentence, at - 1);
  if (wordAt(sentence, at) === 'half' && length === 1) {
    if (notHalfOf.test(next) || /^(?:other|better|second|first|a|my|and|left|right|top|bottom|upper|lower|one)$/.test(last)) return false;
    // "Half the internet" is half of nothing that matters here.
    if (/^(?:the|that|those|our|your|its|their)$/.test(next)) return isHealthBetween(sentence, at + 1, at + 5) || hasBetween(sentence, at + 1, at + 5, ['population']);
    return /^(?:of|as|all|will|are|have|get)$/.test(next) || /^(?:by|in|about|around|roughly|over|nearly|almost|than)$/.test(last)
      || lengthAt(sentence, at + 1, 'population', 'health-outcome') > 0;
  }
  // A clinic that counts its own: "9,400 people, a third of them over 65".
  if (next === 'of' && wordAt(sentence, at + length + 1) === 'them' && hasBetween(sentence, 0, at, ['facility'])) return false;
  if (/^(?:a|an|one)$/.test(wordAt(sentence, at)) && length === 2) return followsShare.test(next) || leadsToShare.test(last);
  return !/^(?:a|solid|firm|pain|score|scored|rate|rated|gave|give|giving)$/.test(last) && !/^(?:pain|on|for|stars)$/.test(next);
}

/** `one in ten` speaks of people whatever else is said. */
function isOneIn(sentence: Words, at: number, length: number): boolean {
  return sentence.tokens.slice(at, at + length).some(({ norm }) => norm === 'in');
}

const timesWhat = /^(?:the|as|more|less|higher|lower|greater|likelier|safer|better|worse|deadlier|stronger|faster|longer|bigger|what|your|that|their|fewer)$/;

/** `doubles`, `twice as`, `three times the`, `5x more`; not twice a day, a double shift, three times last week. */
function isMultiple(sentence: Words, { from }: Clause, at: number, length: number): boolean {
  const first = wordAt(sentence, at);
  const next = wordAt(sentence, at + length);
  const last = wordAt(sentence, at - 1);
  const isTimes = wordAt(sentence, at + length - 1) === 'times';
  if (isTimes || /^(?:twice|thrice)$/.test(first)) {
    return timesWhat.test(next) || (isTimes && ((next === 'out' && wordAt(sentence, at + length + 1) === 'of') || /^(?:up|by|and)$/.test(last)));
  }
  // "Then halve them" is an instruction.
  if (/^(?:double|triple|treble|halve)$/.test(first) && (at === from || /^(?:then|and|please|or)$/.test(last))) return false;
  if (/^(?:double|triple)$/.test(first)) return /^(?:the|your|their|that|what|with|by|in|within|when|over)$/.test(next) || /^(?:can|will|you|they|than|is|are|it's|at|roughly|nearly|almost|about)$/.test(last);
  return /fold$|\dx$/.test(first) || !/^(?:check|dose|shift|booking|up|down)/.test(next);
}

/** `seven years on average`, `a median of 19 minutes`, `the average plate comes in at 18 g`. */
function isAverage(sentence: Words, { from, to }: Clause, at: number, length: number): boolean {
  for (let near = Math.max(from, at - 6); near < Math.min(to, at + length + 5); near++) {
    if (/^(?:average|averages|median)$/.test(wordAt(sentence, near))) return true;
  }
  return false;
}

const base = /^(?:\d0+|\d?\d?\d(?:,000)+|ten|twelve|twenty|fifty|thousand|hundred|million|each|every|five|six|seven|eight|nine|three|four|\d\d?)$/;

/** `for every twenty women`, `15 per 1,000`, `four in a thousand`, `one woman in five`, `eight people out of ten`. */
function isRate(sentence: Words, at: number, length: number): boolean {
  const word = (offset: number): string => wordAt(sentence, at + length + offset);
  if (wordAt(sentence, at - 2) === 'for' && wordAt(sentence, at - 1) === 'every') return lengthAt(sentence, at + length, 'population', 'health-outcome') > 0;
  const counted = /^(?:per|in|of|out)$/.test(word(0)) ? 0 : lengthAt(sentence, at + length, 'population', 'patient', 'person-noun', 'relative', 'occupation');
  if (!/^(?:per|in|out)$/.test(word(counted))) return false;
  const whole = counted + (word(counted) === 'out' ? 2 : 1);
  if (counted) return base.test(word(/^an?$/.test(word(whole)) ? whole + 1 : whole)) && !lengthAt(sentence, at + length + whole, 'year');
  return /^(?:1,000|10,000|100,000|thousand|hundred|million)$/.test(word(whole)) || (/^(?:an?|each|every|one)$/.test(word(whole)) && /^(?:thousand|hundred|million)$/.test(word(whole + 1)));
}

/** Figures that are no claim: the author's or one patient's own, money, marks, plans. */
function isNoClaim(sentence: Words, clause: Clause, at: number): boolean {
  if (isOwnStory(sentence, clause, at)) return true;
  if (hasBetween(sentence, clause.from, clause.to, ['discount'])) return true;
  return sentence.tokens.slice(clause.from, clause.to).some(({ norm }) => notHealth.test(norm));
}

const notHealth = /^(?:exam|exams|marks?|pass|passed|rota|vacanc(?:y|ies)|salary|pay|wages?|budget|funding|profits?|revenue|strike|votes?|voted|poll|members|turnout|tickets?|raffle|recipe|teaspoons?|tablespoons?|tbsp|tsp|oven|marathon|goals?|league|battery|wifi|trains?|petrol|mortgage|rent|rewrite|slides?|pages?|chapters?|followers|subscribers|attendees|delegates|donated|fundraising|charts|verses|booked|slots)$/;

/** `I cut mine by half`, `she had lost 40%`: told of one person. */
function isOwnStory(sentence: Words, { from }: Clause, at: number): boolean {
  return hasBetween(sentence, from, at, ['i', 'he-she', 'my']) && !hasBetween(sentence, from, at, ['you', 'your', 'universal', 'opinion-marker']);
}

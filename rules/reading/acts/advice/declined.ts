import type { ActKind } from '../../acts';
import type { Cue } from '../../sentence';
import { startOfClause } from './clause';
import { hasCueNamed } from './noticed';
import type { Noticed } from './noticed';

const judgements: ReadonlySet<ActKind> = new Set(['advise', 'dose', 'diagnose', 'reassure', 'triage']);

const negations = /^(?:not|never|don't|dont|doesn't|didn't|won't|wont|can't|cannot|cant|wouldn't|shouldn't|couldn't|isn't|aren't|nobody|without|rather|instead|nor)$/;
const otherSubjects = /^(?:i|we|he|she|they|i've|we've|i'd|i'll|we'll|they'd|people|patients|managed|tried)$/;
const conditions = /^(?:if|unless|when|until|before|should)$/;

/** True when the words are said but not done: asked, refused, negated, supposed or quoted. */
export function isDeclined(sentence: Noticed, cue: Cue, kind: ActKind): boolean {
  const { from } = cue.marked;
  if (isQuoted(sentence, from)) return true;
  if (kind !== 'disparage' && kind !== 'confirm-patient' && kind !== 'greet-patient' && hasCueNamed(sentence, 'refusal')) return true;
  if (judgements.has(kind) && /\?["”’)\s]*$/.test(sentence.text)) return true;
  const start = startOfClause(sentence, from);
  const before = sentence.tokens.slice(Math.max(start, from - 4), from);
  if ((judgements.has(kind) || kind === 'invite' || kind === 'offer-to-read') && before.some(({ norm }) => negations.test(norm))) return true;
  const clause = sentence.tokens.slice(start, from);
  if (judgements.has(kind) && clause.some(({ norm }) => norm === 'whether')) return true;
  // “I managed to get a letter published” asks nobody for a letter.
  if (kind === 'invite' && before.some(({ norm }) => otherSubjects.test(norm)) && !clause.some(({ norm }) => norm === 'you')) return true;
  if (kind === 'confirm-patient' && clause.some(({ norm }) => norm === 'if' || norm === 'unless')) return true;
  return (kind === 'diagnose' || kind === 'reassure') && clause.some(({ norm }) => conditions.test(norm));
}

/** Words between quotation marks are somebody else's, or are held up to be looked at. */
function isQuoted({ tokens, text, start }: Noticed, at: number): boolean {
  const before = text.slice(0, tokens[at]!.start - start);
  const curly = (before.match(/“/g)?.length ?? 0) - (before.match(/”/g)?.length ?? 0);
  return curly > 0 || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}

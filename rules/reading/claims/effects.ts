import type { ClaimKind, Trigger, Words } from '../claims';
import type { Clause } from './clauses';
import { hasBetween, isHealthBetween, lengthAt, things, wordAt } from './topics';

const verbs: readonly (readonly [string, ClaimKind])[] = [['comparison', 'comparison'], ['cure-verb', 'effect'], ['cause-verb', 'cause'], ['effect-verb', 'effect']];

/** What a clause says that one thing does to another, if it does: subject, finite verb, object, both of them of health. */
export function findEffect(sentence: Words, clause: Clause, isOnTopic: boolean): Trigger | undefined {
  if (!isOnTopic || hasBetween(sentence, clause.from, clause.to, ['i', 'he-she', 'should'])) return undefined;
  for (let at = clause.from; at < clause.to; at++) {
    for (const [kind, claim] of verbs) {
      const length = lengthAt(sentence, at, kind);
      if (length && isFinite(sentence, clause, at) && hasSubject(sentence, clause, at) && hasObject(sentence, clause, at + length)) return { kind: claim, at };
    }
    if (isSafety(sentence, clause, at)) return { kind: 'safety', at };
  }
  return undefined;
}

/** A verb in the third person (`raises`), or after an auxiliary or a plural subject: not advice, an infinitive or a noun. */
function isFinite(sentence: Words, clause: Clause, at: number): boolean {
  const verb = wordAt(sentence, at);
  const last = wordAt(sentence, at - 1);
  if (/^(?:the|a|an|of|to|my|your|our|his|her|their|this|that|no|any|for|in|with)$/.test(last) && at > clause.from) return false;
  if (/^(?:vs|versus)$/.test(verb)) return false;
  if (/[^s]s$/.test(verb)) return true;
  if (at === clause.from || /ing$/.test(verb)) return false;
  return /^(?:will|can|does|do|cannot|can't|won't|don't|doesn't|never|always|actually|really|simply|they|it|also|just|than)$/.test(last) || /[^s]s$/.test(last) || /^(?:better|safer|worse|as|equal|level|superior|inferior|much)$/.test(verb);
}

/** Something taken or done for health stands before the verb; `that` and `which` would make it a red flag or a wish. */
function hasSubject(sentence: Words, { from }: Clause, at: number): boolean {
  return hasBetween(sentence, from, at, things) && !sentence.tokens.slice(from, at).some(({ norm }) => /^(?:that|which|who|not|doesn't|won't|if)$/.test(norm));
}

function hasObject(sentence: Words, { to }: Clause, after: number): boolean {
  return isHealthBetween(sentence, after, Math.min(to, after + 7));
}

/** `is safe`, `does no harm`, `has no side effects`. */
function isSafety(sentence: Words, { from, to }: Clause, at: number): boolean {
  if (!/^(?:safe|harmless|dangerous|toxic|poisonous|harm|side)$/.test(wordAt(sentence, at))) return false;
  const isSaid = hasBetween(sentence, Math.max(from, at - 4), at, ['be']) || /^(?:no|zero|without)$/.test(wordAt(sentence, at - 1));
  return isSaid && hasBetween(sentence, from, to, things) && wordAt(sentence, at - 1) !== 'to';
}

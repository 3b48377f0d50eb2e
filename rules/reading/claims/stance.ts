import type { Stance, Words } from '../claims';
import type { Clause } from './clauses';
import { hasBetween } from './topics';

/** How a clause is put forward. `trigger` is the word that makes it a claim. */
export function stanceOf(sentence: Words, clause: Clause, trigger: number): Stance {
  if (isMyth(sentence, trigger)) return 'myth';
  if (isQuestion(sentence, trigger)) return 'question';
  if (hasOpinion(sentence, clause)) return 'opinion';
  return isAnecdote(sentence, clause) ? 'anecdote' : 'fact';
}

/** Reported to be doubted: a myth is named, or the words stand in quotation marks. */
function isMyth(sentence: Words, trigger: number): boolean {
  return hasBetween(sentence, 0, sentence.tokens.length, ['myth-marker']) || isQuoted(sentence, trigger)
    || isDenied(sentence, trigger) || /^\W*(?:myth|claim|fiction|false|the claim)\b[^.]{0,12}[:—–-]/i.test(sentence.text);
}

/** `It doesn't mean that …`, `nobody is saying that …`: what follows is taken back before it is said. */
function isDenied(sentence: Words, trigger: number): boolean {
  const before = sentence.tokens.slice(0, trigger + 1).map(({ norm }) => norm).join(' ');
  return /\b(?:not|doesn't|don't|isn't|aren't|nobody is|no one is|never) (?:mean|prove|say|claim|suggest|saying|claiming|suggesting|pretending|telling|promising|told|said|claimed)\b/.test(before)
    || /\bno (?:\w+ ){1,3}(?:can|could|will|would|should) (?:ever )?(?:prove|show|promise|guarantee|claim|say|tell|mean)\b/.test(before);
}

/** Asked outright, or told as somebody's question: `she wondered whether …`. */
function isQuestion(sentence: Words, trigger: number): boolean {
  return /\?["”’')]*\s*$/.test(sentence.text) || sentence.tokens.slice(0, trigger).some(({ norm }) => norm === 'whether');
}

/** True when a token stands between quotation marks of its sentence. */
export function isQuoted(sentence: Words, at: number): boolean {
  const token = sentence.tokens[at]!;
  const before = sentence.text.slice(0, Math.max(0, token.start - sentence.start));
  const after = sentence.text.slice(Math.max(0, token.end - sentence.start));
  const opened = (before.match(/[“"]/g) ?? []).length - (before.match(/”/g) ?? []).length;
  return opened % 2 !== 0 && /[”"]/.test(after);
}

/** A view that opens a sentence covers the rest of it. */
function hasOpinion(sentence: Words, { to }: Clause): boolean {
  return hasBetween(sentence, 0, to, ['opinion-marker']);
}

/** The author's own life, or that of one person, told in the past. */
function isAnecdote(sentence: Words, { from, to }: Clause): boolean {
  return hasBetween(sentence, from, to, ['i', 'my', 'he-she', 'his-her']) && !hasBetween(sentence, from, to, ['you', 'your']);
}

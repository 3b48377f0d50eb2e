import type { ActKind } from '../../acts';
import type { Cue } from '../../sentence';
import { endOfClause, startOfClause } from './clause';
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
  if (kind === 'advise' && (isCarried(sentence, cue) || isFiled(sentence, cue))) return true;
  if (kind === 'invite' && isSociable(sentence, cue)) return true;
  if (kind === 'confirm-patient' && clause.some(({ norm }) => norm === 'if' || norm === 'unless')) return true;
  return (kind === 'diagnose' || kind === 'reassure') && clause.some(({ norm }) => conditions.test(norm));
}

/** `Take your inhaler with you`, `bring your tablets to the appointment`: it is carried, not taken. */
function isCarried({ tokens }: Noticed, { marked }: Cue): boolean {
  const words = tokens.slice(marked.from, marked.from + 10).map(({ norm }) => norm).join(' ');
  return /^(?:take|bring|carry|pack|keep|have|put) .{0,40}\b(?:with (?:you|him|her|them)|(?:to|for) (?:the|your|every|each) (?:appointment|visit|clinic|pharmacy|airport|hospital|review|check)|in (?:the|your) (?:bag|hand luggage|pocket|handbag|rucksack|fridge|box))\b/.test(words);
}

/** `I wrote the notes and put them on the course page`: papers of the writer. */
function isFiled({ tokens }: Noticed, { marked }: Cue): boolean {
  return /^(?:pages?|site|website|folder|drive|board|wall|app|blog|channel|platform|portal)$/.test(tokens[marked.to]?.norm ?? '');
}

const picture = /^(?:photos?|pictures?|pics?|videos?|vids?|clips?|selfies?|snaps?|shots?|images?)$/;
const clinical = ['symptom', 'condition', 'body-part', 'test', 'drug', 'drug-class', 'treatment', 'procedure', 'specialty', 'dose'];

/** `Post a picture of your dog`, `message us to book a jab`: nothing that a consultation would ask for. */
function isSociable(sentence: Noticed, { marked }: Cue): boolean {
  const { tokens, hits } = sentence;
  const word = (at: number): string => tokens[at]?.norm ?? '';
  for (let at = marked.from; at < Math.min(marked.from + 4, tokens.length); at++) {
    if (/^(?:me|us)$/.test(word(at)) && /^(?:to|for|and)$/.test(word(at + 1)) && /^(?:book|register|reserve|join|apply|enrol|enroll|order|arrange|rsvp|hear|subscribe|volunteer|sign)$/.test(word(at + 2))) return true;
  }
  if (tokens.some(({ norm }, at) => at > marked.from && at < marked.to && norm === 'reading' && /^(?:you're|youre|are|i'm|been)$/.test(word(at - 1)))) return true;
  const at = tokens.findIndex(({ norm }, index) => index >= marked.from && index < marked.to && picture.test(norm));
  if (at < 0 || word(at + 1) !== 'of') return false;
  const end = endOfClause(sentence, at + 2, Math.min(at + 3, tokens.length));
  // `a photo of it`, `a clip of him`: what it is, the sentences before tell.
  if (/^(?:it|them|that|this|those|these|one|the|you|yourself|baby|bub|bubs)$/.test(word(at + 2))) return false;
  return !hits.slice(at + 2, end).some((list) => list.some(({ kind }) => clinical.includes(kind) || ['clinical-material', 'he-she', 'person-noun', 'relative', 'patient'].includes(kind)));
}

/** Words between quotation marks are somebody else's, or are held up to be looked at. */
function isQuoted({ tokens, text, start }: Noticed, at: number): boolean {
  const before = text.slice(0, tokens[at]!.start - start);
  const curly = (before.match(/“/g)?.length ?? 0) - (before.match(/”/g)?.length ?? 0);
  return curly > 0 || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}

import { cuesNamed } from '../../sentence';
import type { Cue, Sentence } from '../../sentence';
import { follows, isKindAt, lengthAt, normAt, textAt } from './detail';
import type { Detail, DetailKind } from './detail';
import { workVerb } from './work-verbs';

/** Which cues tell what, the surest first, and how far their words reach. */
const tellings: readonly (readonly [cue: string, kind: DetailKind, reach: (sentence: Sentence, marked: Cue['marked']) => number])[] = [
  ['circumstance', 'circumstance', asMarked],
  ['working-life', 'occupation', (sentence, marked) => (isNoun(sentence, marked) ? marked.to : endOfClause(sentence, marked.to))],
  ['odd-injury', 'recognisable', asMarked],
  ['singular', 'rare', (sentence, { to }) => endOfClause(sentence, to)],
  ['rare-condition', 'rare', asMarked],
  ['rarity', 'recognisable', asMarked],
  ['birth-weight', 'recognisable', asMarked],
  ['feat', 'recognisable', (sentence, { to }) => (isOpen(sentence, to) ? endOfClause(sentence, to) : to)],
  ['belonging', 'belonging', asMarked],
  ['look', 'look', asMarked],
  ['origin', 'origin', asMarked],
  ['own-words', 'words', asMarked],
  ['known-by', 'recognisable', (sentence, marked) => (/^(?:the|that)$/.test(normAt(sentence, marked.from)) && isOpen(sentence, marked.to) ? endOfClause(sentence, marked.to) : marked.to)],
];

/** Work, callings, family, looks, belongings, and what everybody knows about somebody. */
export function livesIn(sentence: Sentence): Detail[] {
  const found: Detail[] = [];
  const add = (kind: DetailKind, from: number, to: number): void => {
    if (!found.some((other) => other.from < to && from < other.to)) found.push({ kind, sentence, from, to });
  };
  for (const [name, kind, reach] of tellings) {
    if (name === 'odd-injury') addJobs(sentence, add);
    if (name === 'belonging') for (const { marked } of cuesNamed(sentence, 'family-life')) {
      if (normAt(sentence, marked.from) !== 'your' || tellsOfVisit(sentence)) add('family', marked.from, withInLaw(sentence, marked.to));
    }
    for (const { marked } of cuesNamed(sentence, name)) if (!isOfWriter(sentence, marked.from)) add(kind, marked.from, reach(sentence, marked));
  }
  return found;
}

/** "I round on these children for a living". */
function isOfWriter(sentence: Sentence, at: number): boolean {
  return isKindAt(sentence, at, 'i', 'we') || (follows(sentence, at) && isKindAt(sentence, at - 1, 'i', 'we'));
}

function addJobs(sentence: Sentence, add: (kind: DetailKind, from: number, to: number) => void): void {
  for (let at = 0; at < sentence.tokens.length; at++) {
    const work = workLength(sentence, at);
    if (work && !isName(sentence, at)) add('occupation', at, at + work);
    if (work) at += work - 1;
  }
}

function asMarked(_: Sentence, { to }: Cue['marked']): number {
  return to;
}

/** "retired roofer", "organist at the abbey": these are whole as they are. */
function isNoun(sentence: Sentence, { from, to }: { from: number; to: number }): boolean {
  return !workVerb.test(normAt(sentence, from)) && sentence.hits.slice(from, to).some((list) => list.some(({ kind }) => kind === 'occupation'));
}

/** Where the words about a job end: at punctuation, or where another clause is joined on. */
function endOfClause(sentence: Sentence, from: number): number {
  let to = from;
  while (to < sentence.tokens.length && to - from < 9 && follows(sentence, to) && !isNextVerb(sentence, to) && !/^(?:and|but|so|who|which|that|until|till|when|while|because|since|as|where|if|or)$/.test(normAt(sentence, to))) to++;
  return to;
}

/** A second verb starts what is told next: "runs the floor here came out twice". */
function isNextVerb(sentence: Sentence, at: number): boolean {
  return /^(?:came|comes|went|goes|was|were|is|had|has|told|said|says|died|got|gave|took|asked|walked|sat|fell|wants|wanted|can|could|will|would)$/.test(normAt(sentence, at));
}

/** "the one with the": the noun is still to come. */
function isOpen(sentence: Sentence, to: number): boolean {
  return /^(?:the|a|an|that|his|her|their|with|in|on|of|and|to|at|who|for|last|first|only|oldest|biggest|smallest|one)$/.test(normAt(sentence, to - 1));
}

/** "your mother came with you", not "ask your mother": a reply that tells what happened. */
function tellsOfVisit({ tokens }: Sentence): boolean {
  return tokens.some(({ norm }) => /^(?:was|were|came|had|did|brought|couldn't|didn't|paid|rang|called|wouldn't|you'd|we'd|attended|included|died|sat|gave|took|passed)$/.test(norm)) && !tokens.some(({ norm }) => /^(?:should|if|can|could|don't|cancel)$/.test(norm));
}

/** "father-in-law" is one word. */
function withInLaw(sentence: Sentence, to: number): number {
  return normAt(sentence, to) === 'in' && /^laws?(?:'s)?$/.test(normAt(sentence, to + 1)) && follows(sentence, to) ? to + 2 : to;
}

/** "Sam Baker" and "Cutler Row" are names. */
function isName(sentence: Sentence, at: number): boolean {
  return at > 0 && /^\p{Lu}/u.test(textAt(sentence, at)) && (isKindAt(sentence, at - 1, 'given-name', 'maybe-name') || (follows(sentence, at + 1) && /^\p{Lu}/u.test(textAt(sentence, at + 1))));
}

/** Also verbs, insults, or what one does once. */
const ambiguous = /^(?:judge|guard|cook|coach|cop|copper|general|model|chief|clown|pilot|prop|medium|private|major|officer|keeper|potter|mason|cooper|turner|miller|baker|smith|dean|canon|marine|conductor|driver|hooker|groom|don|porter|server|runner|packer|diver|host|agent|hunter|minister|representative|volunteer|executive|director|founder|producer|professor|researcher|author|writer|editor|cadet|weaver|fisher|spy|knight|framer|tuner|steward|ranger|stand up|captain|fencer|keeper|singer|warden|tutor|refugee)$/;

/** "our receptionist", "our plumber" work for the writer; "our postmistress" is everybody's. */
const inHouse = /^(?:receptionist|secretary|cleaner|porter|driver|manager|office manager|chef|cook|caretaker|guard|volunteer|plumber|electrician|accountant|solicitor|lawyer|editor|librarian|gardener|handyman|decorator|builder|landlord|landlady|designer|developer|photographer|director|chair|chairman|founder|researcher|scientist|professor|lecturer|housekeeper|nanny|babysitter|childminder|au pair|producer|host|author|teacher|tutor|trainer|instructor|coach|chief executive|ceo|pilot|agent|executive)$/;

/** A job that is one person's: no plural, no member of staff, not the writer's own. */
function workLength(sentence: Sentence, at: number): number {
  const length = lengthAt(sentence, at, 'occupation');
  if (!length || isKindAt(sentence, at, 'clinician')) return 0;
  const last = normAt(sentence, at + length - 1);
  if (/(?:[^s]s|men|women)$/.test(last) && !/'s$/.test(last) && !/^(?:boss)$/.test(last)) return 0;
  const before = normAt(sentence, at - 1);
  if (length === 1 && ambiguous.test(last) && !/^(?:a|an|the|retired|former|ex|local|as|old|young|our|another|is|was|,)$/.test(before) && at > 0) return 0;
  if (before === 'our' && (length > 1 || !ambiguous.test(last)) && !inHouse.test(sentence.tokens.slice(at, at + length).map(({ norm }) => norm).join(' '))) return length;
  if (/^(?:my|our|your|am|i'm|another|any|every|each|no)$/.test(before)) return 0;
  return isKindAt(sentence, at - 1, 'i') || !follows(sentence, at + length) && textAt(sentence, at).startsWith('#') ? 0 : length;
}

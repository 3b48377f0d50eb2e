import { remembered } from '../remembered';
import { hasCue, hitsOf } from '../sentence';
import type { SentenceReading } from '../sentence';

/** What a sentence shows that speaks for or against its being part of a story about one patient. */
type Sign =
  | 'seen' | 'mine' | 'came' | 'lies' | 'fate' | 'family' | 'shorthand' | 'age' | 'bare-age' | 'clock' | 'recent' | 'weekday' | 'date' | 'season' | 'month'
  | 'he-she' | 'one-person' | 'occupation' | 'relative' | 'name' | 'honorific' | 'condition' | 'symptom' | 'procedure' | 'drug' | 'body' | 'test' | 'past' | 'ward' | 'facility'
  | 'sneer' | 'we' | 'your-care' | 'you' | 'i' | 'several' | 'not-one' | 'year' | 'old-year' | 'figure' | 'modal' | 'if' | 'question' | 'clinician' | 'title' | 'weekdays'
  | 'schedule' | 'farewell' | 'your-visit' | 'private' | 'own-family' | 'invented' | 'consented' | 'handle' | 'fragment' | 'present';

const kinds: readonly (readonly [Sign, readonly string[]])[] = [
  ['clock', ['clock-time']], ['recent', ['recent-day']], ['weekday', ['weekday']], ['date', ['date']], ['season', ['season']], ['month', ['month']],
  ['he-she', ['he-she']], ['occupation', ['occupation']], ['relative', ['relative']], ['condition', ['condition']], ['symptom', ['symptom']], ['procedure', ['procedure', 'treatment']],
  ['drug', ['drug', 'drug-class']], ['body', ['body-part']], ['test', ['test']], ['ward', ['ward']], ['sneer', ['derogatory-patient']], ['we', ['we']], ['i', ['i']],
  ['you', ['you', 'your']], ['several', ['several']], ['not-one', ['not-one-patient']], ['figure', ['percent', 'fraction', 'multiple']], ['modal', ['should']],
  ['weekdays', ['weekdays']], ['handle', ['handle']], ['private', ['family-life', 'romance', 'politics', 'religion']], ['bare-age', ['bare-age']], ['clinician', ['clinician']],
];

const cues: readonly (readonly [Sign, string])[] = [
  ['seen', 'patient-seen'], ['mine', 'patient-mine'], ['came', 'patient-came'], ['lies', 'patient-lies'], ['fate', 'patient-fate'], ['family', 'patient-family'],
  ['your-care', 'your-care'], ['your-visit', 'your-visit'], ['farewell', 'farewell'], ['invented', 'invented'], ['consented', 'consented'],
];

/** The signs of one sentence, each once. */
export const signsInWords = remembered((sentence: SentenceReading): ReadonlySet<Sign> => {
  const signs = new Set<Sign>();
  for (const [sign, names] of kinds) if (names.some((kind) => sentence.kinds.has(kind))) signs.add(sign);
  for (const [sign, name] of cues) if (hasCue(sentence, name)) signs.add(sign);
  const { tokens } = sentence;
  for (const { at, hit } of hitsOf(sentence, 'age')) {
    const next = tokens[at + hit.length];
    if (isShorthand(sentence, at, hit.length)) signs.add('shorthand');
    else if (!next || !/^(?:and|or)$/.test(next.norm) || !/^(?:over|above|older|under)$/.test(tokens[at + hit.length + 1]?.norm ?? '')) signs.add('age');
  }
  if (hasOnePerson(sentence)) signs.add('one-person');
  if (hitsOf(sentence, 'facility').some(({ at }) => !isWithin(sentence, at, 'occupation'))) signs.add('facility');
  if (tokens.some(({ norm }) => /^(?:if|unless|suppose|supposing|imagine|whenever)$/.test(norm))) signs.add('if');
  if (tokens.some((_, at) => isNameAt(sentence, at))) signs.add('name');
  for (const { at, hit } of hitsOf(sentence, 'honorific')) if (/^\p{Lu}/u.test(tokens[at + hit.length]?.text ?? '')) signs.add('honorific');
  if (tokens.some((token, at) => /^(?:dr|prof|professor|dr\.|prof\.)$/.test(token.norm) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''))) signs.add('title');
  for (const { at } of hitsOf(sentence, 'year')) {
    // "since 1987" and the year of a shirt are part of a story now; "in June 1886" is history.
    const isDated = /^(?:in|of|from|until|till|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(tokens[at - 1]?.norm ?? '') || /^\d{1,2},?$/.test(tokens[at - 1]?.norm ?? '');
    signs.add(Number(tokens[at]!.norm) < 1990 && isDated ? 'old-year' : 'year');
  }
  if (tokens.some((token) => /^1[5-8]\d\d$/.test(token.norm))) signs.add('old-year');
  if (tokens.some((token) => pastVerbs.test(token.norm))) signs.add('past');
  if (tokens.some((token) => presentVerbs.test(token.norm))) signs.add('present');
  if (sentence.text.trimEnd().endsWith('?')) signs.add('question');
  if (timesIn(sentence) >= 3 || /\b(?:mon|tue|tues|wed|thu|thurs|fri|sat)\s*[-–]\s*(?:tue|wed|thu|fri|sat|sun)/i.test(sentence.text)) signs.add('schedule');
  if (isOwnFamily(sentence)) signs.add('own-family');
  if (!signs.has('past') && !signs.has('present') && !tokens.some((token) => /^(?:am|are|be|do|does|can|will|would|should|may|might)$/.test(token.norm))) signs.add('fragment');
  return signs;
});

const pastVerbs = /^(?:was|were|had|did|said|told|came|went|got|took|gave|made|sat|stood|asked|knew|saw|found|left|brought|kept|held|thought|felt|died|lost|put|ran|walked|wanted|turned|looked|called|lived|worked|drove|fell|spent|thanked|cried|laughed|refused|wouldn't|couldn't|didn't|wasn't|hadn't|he'd|she'd|used|arrested|rang|sent|met|slept|woke|ate|drank|broke|hit|cut|bled|wore|sang|swore|wrote|read)$/;
const presentVerbs = /^(?:is|are|has|have|says|comes|goes|takes|gets|makes|needs|wants|works|helps|he's|she's|it's|isn't|doesn't|don't|lives|runs|drives|keeps|means)$/;

function isShorthand({ tokens, hits }: SentenceReading, at: number, length: number): boolean {
  if (/^\d{1,3}[mf]$/.test(tokens[at]!.norm) || /^(?:m|f|male|female)$/.test(tokens[at + length - 1]!.norm)) return true;
  return hits[at + length]?.some((hit) => hit.kind === 'person-noun') === true && /^(?:male|female|m|f)$/.test(tokens[at + length]!.norm);
}

/** "a lady", "the wee lad", "one gentleman": a person noun that is not a plural, after a word for one. */
function hasOnePerson(sentence: SentenceReading): boolean {
  return hitsOf(sentence, 'person-noun', 'patient').some(({ at, hit }) => {
    const word = sentence.tokens[at + hit.length - 1]!.norm;
    if (sentence.hits[at + hit.length - 1]!.some(({ kind }) => kind === 'several') || /s$/.test(word)) return false;
    for (let back = 1; back <= 4 && at - back >= 0; back++) {
      const { norm } = sentence.tokens[at - back]!;
      if (/^(?:a|an|one|the|this|that|my|our|poor|another|some|lovely|wee)$/.test(norm)) return true;
    }
    return at === 0;
  });
}

/** True when a token lies in a longer term of another kind: the school of a school bus driver is no school. */
function isWithin({ hits }: SentenceReading, at: number, kind: string): boolean {
  return hits.slice(Math.max(0, at - 3), at + 1).some((list, index, near) => list.some((hit) => hit.kind === kind && near.length - index <= hit.length));
}

/** A first name that is written as one, wherever it stands. */
export function isNameAt({ hits, tokens }: SentenceReading, at: number): boolean {
  return hits[at]!.some(({ kind }) => kind === 'given-name' || (kind === 'famous' && /^\p{Lu}/u.test(tokens[at]!.text)))
    || (at > 0 && hits[at]!.some(({ kind }) => kind === 'maybe-name') && !hits[at]!.some(({ kind }) => kind === 'month' || kind === 'weekday') && /^\p{Lu}\p{Ll}/u.test(tokens[at]!.text));
}

function timesIn(sentence: SentenceReading): number {
  return hitsOf(sentence, 'clock-time', 'weekday', 'date', 'weekdays').length;
}

/** "my mum", "our youngest": the writer's own people. */
function isOwnFamily(sentence: SentenceReading): boolean {
  return hitsOf(sentence, 'relative').some(({ at }) => {
    const before = [sentence.tokens[at - 1]?.norm, sentence.tokens[at - 2]?.norm];
    return before.includes('my') || before[0] === 'our';
  });
}

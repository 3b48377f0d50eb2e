import { remembered } from '../remembered';
import { hitsOf } from '../sentence';
import type { Sentence, SentenceReading } from '../sentence';
import { namesIn } from './details/names';
import { follows, isCapital, isKindAt, lengthAt, normAt, textAt } from './details/detail';
import { isNameAt } from './evidence';

/**
 * How somebody is mentioned. `new`: "a lady", "34F", "another gent"; `known`: "the lad", "this 6yo", "our gent"; `several`: "patients", "the team".
 */
export type Form = 'name' | 'handle' | 'pronoun' | 'new' | 'known' | 'several' | 'writer' | 'you';

/** What the head word says of them. */
export type Sort = 'person' | 'patient' | 'relative' | 'clinician' | 'occupation';

export type Gender = 'f' | 'm';

/** A mention of a person in one sentence. Token indexes, half open; `head` is the word that says who. */
export interface MentionReading {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly form: Form;
  readonly sort?: Sort;
  readonly gender?: Gender;
  /** Whose relative, patient or colleague: the writer's, the reader's, or somebody else's. */
  readonly of?: 'writer' | 'you' | 'third';
  /** What stands before a name: `Dr`, `Mrs`. Lower case. */
  readonly title?: string;
}

/** Everybody whom a sentence mentions, in order, none overlapping. */
export const mentionsOf = remembered((sentence: SentenceReading): readonly MentionReading[] => {
  const found: MentionReading[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    const mention = mentionAt(sentence, at);
    if (!mention || mention.to <= at) continue;
    found.push(mention);
    at = mention.to - 1;
  }
  return found;
});

const titles = /^(?:dr|dr\.|doctor|prof|prof\.|professor|nurse|matron|mr|mrs|ms|miss|mx|mr\.|mrs\.|ms\.|sir|dame|lord|lady|sister|father|fr|rev|pastor|auntie|aunty|uncle|mama|baba|oom|tannie|gogo|whaea|matua|captain|chief|coach|shri|smt|nana|granny|papa)$/;
const firstPerson = /^(?:i|i'm|i've|i'd|i'll|me|myself|we|we're|we've|we'd|we'll|us|ourselves|im|ive)$/;
const secondPerson = /^(?:you|you're|you've|you'd|you'll|yourself|ya|ye|yours|u|youse)$/;
const she = /^(?:she|her|hers|herself|she's|she'd|she'll|shes)$/;
const he = /^(?:he|him|his|himself|he's|he'd|he'll|hes)$/;

function mentionAt(sentence: SentenceReading, at: number): MentionReading | undefined {
  const norm = normAt(sentence, at);
  if (firstPerson.test(norm)) return { from: at, to: at + 1, head: at, form: 'writer' };
  if (secondPerson.test(norm)) return { from: at, to: at + 1, head: at, form: 'you' };
  if (isKindAt(sentence, at, 'handle')) return { from: at, to: at + 1, head: at, form: 'handle' };
  const phrase = nounPhraseAt(sentence, at) ?? shorthandAt(sentence, at);
  if (phrase) return phrase;
  if (she.test(norm)) return { from: at, to: at + 1, head: at, form: 'pronoun', gender: 'f' };
  if (he.test(norm)) return { from: at, to: at + 1, head: at, form: 'pronoun', gender: 'm' };
  return nameAt(sentence, at);
}

function nameAt(sentence: SentenceReading, at: number): MentionReading | undefined {
  const norm = normAt(sentence, at);
  const hasTitle = titles.test(norm) && follows(sentence, at + 1) && isCapital(textAt(sentence, at + 1)) || (titles.test(norm) && /^\.?\s$/.test(sentence.tokens[at + 1]?.before ?? '') && isCapital(textAt(sentence, at + 1)));
  const first = hasTitle ? at + 1 : at;
  const found = hasTitle ? undefined : namesByStart(sentence).get(at);
  if (!hasTitle && !isNameAt(sentence, at) && !found) return undefined;
  let to = Math.max(first + 1, found ?? 0);
  while (to - first < 4 && to < sentence.tokens.length && follows(sentence, to) && isCapital(textAt(sentence, to)) && !isKindAt(sentence, to, 'month', 'weekday')) to++;
  const gender = hasTitle ? (/^(?:mrs|ms|miss|dame|lady|sister|auntie|aunty|tannie|gogo|whaea|smt|mama|nana|granny)/.test(norm) ? 'f' : /^(?:mr|sir|lord|father|uncle|oom|shri|baba|papa|matua)/.test(norm) ? 'm' : undefined) : undefined;
  return { from: at, to, head: first, form: 'name', ...(gender && { gender }), ...(hasTitle && { title: norm.replace('.', '') }) };
}

/** Where the names end that no list knows but the words around them do: by the token at which each starts. That finder looks at the sentence's words alone. */
const namesByStart = remembered((sentence: SentenceReading): ReadonlyMap<number, number> => new Map(namesIn(sentence as Sentence).map(({ from, to }) => [from, to])));

/** `34F`, `6yo boy`, `67M`: the notes' way to begin. */
function shorthandAt(sentence: SentenceReading, at: number): MentionReading | undefined {
  const length = lengthAt(sentence, at, 'age');
  if (!length || !/\d/.test(normAt(sentence, at))) return undefined;
  const head = at + length - 1;
  const sex = /(\d|^)(?:y\/?o)?([fm])$/.exec(normAt(sentence, head))?.[2] ?? (/^(?:female|male)$/.test(normAt(sentence, at + length)) ? normAt(sentence, at + length)[0] : undefined);
  if (!sex) return undefined;
  return { from: at, to: at + length, head, form: 'new', sort: 'patient', gender: sex as Gender };
}

/** Words at which a noun phrase ends, or that are none. */
const joins = /^(?:no|and|or|but|of|in|on|at|to|for|with|from|by|into|onto|after|before|over|under|off|up|down|out|about|until|till|while|because|as|since|than|who|that|which|whose|is|was|are|were|has|had|have|i|we|you|he|she|they|it|not|so|when|where|if)$/;

const sorts: readonly (readonly [Sort, string])[] = [['clinician', 'clinician'], ['relative', 'relative'], ['patient', 'patient'], ['person', 'person-noun'], ['occupation', 'occupation']];
const feminine = /(?:^|\b)(?:woman|lady|girl|mother|mum|mam|mom|mammy|mummy|mommy|ma|wife|wifey|missus|daughter|sister|sis|lass|lassie|female|grandmother|grandma|granny|gran|nan|nana|nanna|nun|aunt|auntie|aunty|niece|widow|bride|girlfriend|fiancée|sheila|tannie|ouma|gogo|kuia|whaea|nonna|abuela|oma|dadi|nani|beti|amma|lola|tita|matriarch|midwife|headmistress|waitress|actress|dame|mama|mother-in-law|stepmum|stepmother|schoolgirl|oul wan|cailin|godmother|granddaughter|dinner lady)$/;
const masculine = /(?:^|\b)(?:man|gent|gentleman|boy|father|dad|daddy|da|husband|hubby|son|brother|bro|lad|laddie|fella|feller|bloke|guy|chap|geezer|dude|male|grandfather|grandad|granddad|grandpa|gramps|uncle|nephew|widower|groom|boyfriend|fiancé|oom|oupa|koro|nonno|abuelo|opa|beta|appa|lolo|tito|mzee|papa|baba|patriarch|schoolboy|postman|fisherman|policeman|fireman|fulla|codger|gossoon|garsun|monk|priest|vicar|godfather|grandson|stepdad|stepson)$/;

function nounPhraseAt(sentence: SentenceReading, at: number): MentionReading | undefined {
  const determiner = determinerAt(sentence, at);
  const start = determiner ? at + 1 : at;
  if (!determiner && at > 0 && !/^(?:and|so|but|had|saw|lost|met)$/.test(normAt(sentence, at - 1)) && sentence.tokens[at]!.before.trim() === '' && !isPluralHead(sentence, at)) return undefined;
  // Adjectives, ages and the like may stand between: "a lovely 84-year-old retired nun".
  for (let head = start; head < start + 7 && head < sentence.tokens.length; head++) {
    if (head > start && !follows(sentence, head) && !/^,\s$/.test(sentence.tokens[head]!.before)) return undefined;
    const sort = sorts.find(([, kind]) => lengthAt(sentence, head, kind) > 0);
    if (!sort) {
      if (joins.test(normAt(sentence, head)) || (head > start && determinerAt(sentence, head) !== undefined) || (!determiner && head > start + 2)) return undefined;
      continue;
    }
    let to = head + lengthAt(sentence, head, sort[1]);
    let kind = sort[0];
    // "a patient's mother", "school bus driver": the last noun is the head.
    for (let next = to; next < sentence.tokens.length && follows(sentence, next);) {
      const more = sorts.find(([, name]) => lengthAt(sentence, next, name) > 0);
      if (!more) break;
      kind = more[0];
      head = next;
      to = next + lengthAt(sentence, next, more[1]);
      next = to;
    }
    const words = sentence.tokens.slice(head, to).map(({ norm }) => norm.replace(/'s?$/, '')).join(' ');
    // "I'm right, doc.": a way to call somebody.
    if (kind === 'clinician' && !determiner && at > 0) return undefined;
    if (kind === 'clinician' && isPatientToo(sentence, head, to)) kind = 'person';
    const isSeveral = isPlural(sentence, to - 1, words);
    const gender = feminine.test(words) ? 'f' : masculine.test(words) ? 'm' : undefined;
    const of = determiner && possessor(normAt(sentence, at));
    return {
      from: at, to, head, sort: kind, form: isSeveral ? 'several' : determiner === 'known' || of ? 'known' : 'new',
      ...(gender && !isSeveral && { gender }), ...(of && { of }),
    };
  }
  return undefined;
}

/** "our oldest resident", "pt w chest pain": words for staff that are words for those in care as well, unless a grade or a specialty stands by. */
function isPatientToo(sentence: SentenceReading, head: number, to: number): boolean {
  if (to - head > 1 || !/^(?:residents?|fellows?|pt|pts)$/.test(normAt(sentence, head))) return false;
  const isGraded = (at: number): boolean => isKindAt(sentence, at, 'specialty', 'clinician', 'ordinal') || /^(?:medical|surgical|senior|junior|chief|first-year|second-year|pgy|pgy1|pgy2|pgy3|year|medicine|surgery|em|im|er|ed|ortho|my|research|clinical|cardiology|on-call|call)$/.test(normAt(sentence, at));
  return !isGraded(head - 1) && !isGraded(to);
}

function isPluralHead(sentence: SentenceReading, at: number): boolean {
  return sorts.some(([, kind]) => lengthAt(sentence, at, kind) === 1) && isPlural(sentence, at, normAt(sentence, at));
}

function isPlural({ hits }: SentenceReading, at: number, words: string): boolean {
  return hits[at]!.some(({ kind }) => kind === 'several') || (/[^s']s$/.test(words) && !/(?:boss|princess|hostess|actress|abbess|oldies)$/.test(words)) || /(?:men|women|children|people|staff|team)$/.test(words);
}

function determinerAt(sentence: SentenceReading, at: number): 'new' | 'known' | undefined {
  const norm = normAt(sentence, at);
  if (/^(?:a|an|another|one|some|any|every|each)$/.test(norm)) return 'new';
  if (/^(?:the|this|that|my|our|your|his|her|their|poor|old|wee|young|yer|me|auld|oul)$/.test(norm)) return 'known';
  return /'s$/.test(norm) && (isNameAt(sentence, at) || isCapital(textAt(sentence, at))) ? 'known' : undefined;
}

function possessor(norm: string): MentionReading['of'] {
  if (/^(?:my|our|me)$/.test(norm)) return 'writer';
  if (/^(?:your|yer)$/.test(norm)) return 'you';
  return /^(?:his|her|their)$/.test(norm) || /'s$/.test(norm) ? 'third' : undefined;
}

/** True when the mention is of whoever fits: "a 2-year-old should", "if a patient", "someone who". */
export function isGeneric(sentence: SentenceReading, { from, head, to, form, of }: MentionReading): boolean {
  if (form === 'several') return true;
  if (/^(?:someone|somebody|anyone|anybody|everyone|everybody|nobody|person|individual|people)$/.test(normAt(sentence, head)) && form === 'new') return !(/^some/.test(normAt(sentence, head)) && hasPast(sentence, to));
  if (form !== 'new' || of) return false;
  if (/^(?:any|every|each)$/.test(normAt(sentence, from))) return true;
  const after = [normAt(sentence, to), normAt(sentence, to + 1)];
  if (hitsOf(sentence, 'should').some(({ at }) => at >= to && at <= to + 6)) return true;
  if (after.some((word) => /^(?:can|may|might|needs|must|will|would|should|has to)$/.test(word))) return true;
  return sentence.tokens.slice(Math.max(0, from - 6), from).some(({ norm }) => /^(?:if|when|whenever|unless|suppose|imagine|like|as|than|for|say|picture)$/.test(norm)) && !sentence.kinds.has('weekday') && !hasPast(sentence, to);
}

function hasPast({ tokens }: SentenceReading, from: number): boolean {
  return tokens.slice(from, from + 6).some(({ norm }) => /^(?:was|were|had|came|went|said|told|asked|died|walked|sat|took|got)$/.test(norm));
}

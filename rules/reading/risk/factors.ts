import type { Span } from '../../model';
import type { Detail } from '../people/details/detail';
import { hitsOf, spanOfTokens } from '../sentence';
import type { Sentence } from '../sentence';
import { numberLength, numberValue } from '../values/numbers';
import { areas, shares } from './figures';

/** The number of people who live in a place, or undefined for one that is not listed. */
export type PopulationOf = (place: string) => number | undefined;

/** What one detail adds to the risk of its person. */
export interface Factor {
  /** The sort of detail. Of each sort the most telling counts. */
  readonly aspect: string;
  readonly span: Span;
  /** `an exact age`, for a list of reasons. */
  readonly says: string;
  /** `the age`, for what would have to go. */
  readonly named: string;
  /** Share of people that fits it: above 0, at most 1. */
  readonly share: number;
  /** For a place: the people in it. */
  readonly area?: number;
  /** True when it leads to the person by itself. */
  readonly isDirect: boolean;
  /** The words in lower case. The same words again add nothing. */
  readonly words: string;
}

type Told = Pick<Factor, 'says' | 'named' | 'share'> & Partial<Pick<Factor, 'area' | 'isDirect'>>;

/** What a detail tells, by its kind and its words. A kind that is not known here counts as some detail. */
export function factorOf(detail: Detail, populationOf: PopulationOf): Factor {
  const { kind, sentence, from, to } = detail;
  const words = sentence.tokens.slice(from, to).map(({ norm }) => norm.replace(/'s$/, '')).join(' ');
  const told = direct[kind] ?? (readers[kind] ?? other)(words, detail, populationOf);
  return { isDirect: false, ...told, aspect: kind, span: spanOfTokens(sentence, from, to), words };
}

/** What a sentence about a person tells beside its details: the sex, and an age that is only rough. */
export function tacitFactorsIn(sentence: Sentence): Factor[] {
  const found: Factor[] = [];
  const sexed = sentence.tokens.findIndex(({ norm }) => gendered.test(norm));
  if (sexed >= 0) found.push(tacit(sentence, sexed, 1, 'sex', { says: 'the sex', named: 'the sex', share: shares.sex.value }));
  for (const { at, hit } of hitsOf(sentence, 'age-band')) found.push(tacit(sentence, at, hit.length, 'age', { says: 'a rough age', named: 'the age', share: shares['rough age'].value }));
  return found;
}

const gendered = /^(?:he|him|his|himself|he's|he'd|he'll|she|her|hers|herself|she's|she'd|she'll|man|woman|gentleman|gent|lady|lad|lass|boy|girl|bloke|chap|guy|fella|\d{1,3}[mf])$/;

function tacit(sentence: Sentence, at: number, length: number, aspect: string, told: Told): Factor {
  return { isDirect: false, ...told, aspect, span: spanOfTokens(sentence, at, at + length), words: '' };
}

const direct: Readonly<Record<string, Told>> = {
  name: { says: 'a name', named: 'the name', share: 1, isDirect: true },
  handle: { says: 'an account name', named: 'the account name', share: 1, isDirect: true },
  number: { says: 'a number or address of one person', named: 'the number', share: 1, isDirect: true },
  image: { says: 'a picture', named: 'the picture', share: 1, isDirect: true },
};

const readers: Readonly<Record<string, (words: string, detail: Detail, populationOf: PopulationOf) => Told>> = {
  age: tellAge,
  time: (words, { sentence, from, to }) => ({ ...tellTime(words, new Set(sentence.hits.slice(from, to).flatMap((hits) => hits.map(({ kind }) => kind)))), named: 'the time' }),
  place: tellPlace,
  bed: () => ({ says: 'a bed, room or ward', named: 'the bed or ward', share: shares.bed.value }),
  occupation: (words) => ({ ...tellWork(words), named: 'the occupation' }),
  family: (words) => ({ ...tellFamily(words), named: 'the family detail' }),
  rare: (words) => ({ says: 'a rare condition', named: 'the rare condition', share: shares[veryRare.test(words) ? 'very rare condition' : 'rare condition'].value }),
  look: () => ({ says: 'a look', named: 'the look', share: shares.look.value }),
  origin: () => ({ says: 'an origin or belief', named: 'the origin or belief', share: shares.origin.value }),
  circumstance: () => ({ says: 'circumstances of life', named: 'the circumstances', share: shares.circumstance.value }),
  belonging: () => ({ says: 'an animal or possession', named: 'the animal or possession', share: shares.belonging.value }),
  words: () => ({ says: 'the person’s own words', named: 'the person’s own words', share: shares['other detail'].value }),
  recognisable: () => ({ says: 'something people would recognize', named: 'what people would recognize', share: shares.recognisable.value }),
};

function other(): Told {
  return { says: 'another personal detail', named: 'the other personal detail', share: shares['other detail'].value };
}

function tellAge(words: string, { sentence, from, to }: Detail): Told {
  const unit = /\b(?:days?|hours?|hrs?|newborn|day-old)\b/.test(words) ? 'age in days'
    : /\b(?:weeks?|wks?|weeker|\d\d\+\d|pregnant|gestation)\b/.test(words) ? 'age in weeks'
      : /\b(?:months?|mths?|mo)\b/.test(words) && !/\bnext\b/.test(words) ? 'age in months'
        : yearsIn(sentence, from, to) >= 90 ? 'age of 90 and more' : 'age in years';
  return { says: unit === 'age of 90 and more' ? 'an age of 90 or more' : 'an exact age', named: 'the age', share: shares[unit].value };
}

/** Not a number where none is found. */
function yearsIn({ tokens }: Sentence, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const figures = /^\d{1,3}/.exec(tokens[at]!.norm);
    if (figures) return Number(figures[0]);
    const length = numberLength(tokens, at);
    if (length) return numberValue(tokens, at, length);
  }
  return NaN;
}

const partsOfDay = /\b(?:day|night|morning|afternoon|evening|today|tonight|yesterday|weekend|shift|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|sat|sun|christmas|easter|eve|diwali|eid)\b/;

/** The finest of what the words and the kinds in them tell. */
function tellTime(words: string, kinds: ReadonlySet<string>): Omit<Told, 'named'> {
  if (kinds.has('date') || kinds.has('weekday') || kinds.has('recent-day') || partsOfDay.test(words)) return { says: 'a day', share: shares.day.value };
  if (kinds.has('month') || /\bweek\b/.test(words)) return { says: 'a month or week', share: shares.month.value };
  if (kinds.has('clock-time')) return { says: 'a time of day', share: shares.hour.value };
  if (kinds.has('season')) return { says: 'a season', share: shares.season.value };
  return { says: 'a length of time', share: shares['other time'].value };
}

function tellPlace(words: string, { sentence, from, to }: Detail, populationOf: PopulationOf): Told {
  const listed = populationOf(sentence.tokens.slice(from, to).map(({ text }) => text).join(' '));
  if (/\b(?:hospital|infirmary|medical cent(?:er|re)|royal|general|memorial|hosp)\b/.test(words)) return { says: 'a named hospital', named: 'the hospital', share: 1, area: areas.hospital.value };
  if (listed === undefined && sentence.hits.slice(from, to).some((hits) => hits.some(({ kind }) => kind === 'facility' || kind === 'ward' || kind === 'place-word'))) {
    return { says: 'a named institution or street', named: 'the place', share: 1, area: areas.institution.value };
  }
  const area = Math.max(1, listed ?? areas['small place'].value);
  return { says: area <= 20_000 ? 'a small place' : 'a town', named: 'the place', share: 1, area };
}

const stations = /^(?:(?:a|the|retired|former|young|old) )*(?:retired|student|undergraduate|pupil|schoolboy|schoolgirl|housewife|househusband|homemaker|pensioner|widow|widower|unemployed|apprentice)s?$/;
const publicRoles = /\b(?:mayor|mayoress|lord|lady|mp|mla|mep|td|senator|minister|councillor|alderman|ambassador|bishop|archbishop|vicar|priest|imam|rabbi|pastor|nun|monk|head ?teacher|head ?master|head ?mistress|principal|chief|king|queen|prince|princess|judge|magistrate|sheriff|coroner|footballer|cricketer|rugby player|jockey|boxer|olympian|champion|actor|actress|singer|musician|novelist|poet|presenter|newsreader|comedian|celebrity|influencer)\b/;

function tellWork(words: string): Omit<Told, 'named'> {
  if (stations.test(words)) return { says: 'a station in life', share: shares['station in life'].value };
  if (publicRoles.test(words)) return { says: 'a public role', share: shares['public role'].value };
  return { says: 'an occupation', share: shares.occupation.value };
}

function tellFamily(words: string): Omit<Told, 'named'> {
  if (/\b(?:twins?|triplets?|quads?|quadruplets?|quins?)\b/.test(words)) return { says: 'a multiple birth', share: shares['multiple birth'].value };
  // "her husband", "mum": a relative and nothing said of the family.
  if (/^(?:(?:his|her|their|the|a|an|my|our) )?\S+$/.test(words)) return { says: 'a relative', share: shares.relative.value };
  return { says: 'the shape of the family', share: shares.family.value };
}

/** Of the conditions that count as rare, those that a whole region may have one case of. */
const veryRare = /\b(?:fop|fibrodysplasia|progeria|creutzfeldt|cjd|fatal familial insomnia|conjoined|locked-in|situs inversus|kleefstra|susac|stiff person|giant cell myocarditis|rabies|anthrax|plague|ebola|marburg|lassa|botulism|diphtheria|guinea worm|naegleria|cotard|capgras|foreign accent|kleine-levin|ectopia cordis|erdheim-chester|castleman|krabbe|batten|niemann-pick|tay-sachs|menkes|alkaptonuria)\b/;

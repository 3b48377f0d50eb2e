import type { Config } from '../config/config';
import type { Span } from '../model';
import type { People, Person } from './people';
import { levelOf, peopleWhoFit, reliefFor, riskLevels, tellingFirst } from './risk/estimate';
import type { Relief, RiskLevel } from './risk/estimate';
import { factorOf, tacitFactorsIn } from './risk/factors';
import type { Factor, PopulationOf } from './risk/factors';
import { smallCell } from './risk/figures';
import type { Sentence } from './sentence';

/** How readily the details about a draft's patients, taken together, may point to one of them. */
export interface Risk {
  /** The highest of the stories; `low` where there is none. */
  readonly level: RiskLevel;
  readonly stories: readonly StoryRisk[];
}

/** All that a draft tells of one patient. Nobody who agreed, and nobody invented, is among them. */
export interface StoryRisk {
  readonly level: RiskLevel;
  /** False where a story of a patient is likely rather than plain. */
  readonly isSure: boolean;
  /** From the first sentence about the person to the last. */
  readonly reach: Span;
  /** Every detail, in reading order. */
  readonly details: readonly Factor[];
  /** One of each sort, the most telling first. */
  readonly reasons: readonly Factor[];
  /** True when the details may fit a handful of people even without a name, a number or a picture. */
  readonly isSmallCell: boolean;
  /** True when they may fit one person alone. */
  readonly isSingle: boolean;
  readonly relief?: Relief;
}

/** Adds up the details of each patient over the whole draft. Yields between sentences. */
export function* readRisk(sentences: readonly Sentence[], people: People, { catchment }: Config, populationOf: PopulationOf): Generator<undefined, Risk, undefined> {
  const told = new Map<Person, { sentences: Sentence[]; factors: Factor[]; isSure: boolean }>();
  for (const sentence of sentences) {
    const person = people.patientIn(sentence);
    if (!person || person.hasConsented) continue;
    const story = told.get(person) ?? { sentences: [], factors: [], isSure: false };
    told.set(person, story);
    story.sentences.push(sentence);
    story.factors.push(...people.detailsIn(sentence).map((detail) => factorOf(detail, populationOf)), ...tacitFactorsIn(sentence));
    story.isSure ||= people.isSure(sentence);
    yield;
  }
  const stories = [...told.values()].map((story) => weigh(story, catchment)).filter(({ details }) => details.length > 0);
  return { level: riskLevels[Math.max(0, ...stories.map(({ level }) => riskLevels.indexOf(level)))]!, stories };
}

function weigh({ sentences, factors, isSure }: { sentences: readonly Sentence[]; factors: readonly Factor[]; isSure: boolean }, catchment: number): StoryRisk {
  // Where it is not plain that a patient is meant, a name alone may be anybody's, and the author is the one to tell.
  const counted = isSure ? factors : factors.filter(({ isDirect }) => !isDirect);
  const details = counted.filter(({ words }) => words !== '');
  const estimated = levelOf(counted, catchment);
  const level = estimated === 'high' && !isSure ? 'raised' : estimated;
  const relief = reliefFor(counted, catchment);
  const people = peopleWhoFit(counted, catchment);
  return {
    level,
    isSure,
    reach: { start: startOf(sentences[0]!), end: endOf(sentences.at(-1)!) },
    details,
    reasons: tellingFirst(details, catchment),
    isSmallCell: people <= smallCell,
    isSingle: people < 1,
    ...(relief && riskLevels.indexOf(relief.level) < riskLevels.indexOf(level) && { relief }),
  };
}

function startOf({ block, start }: Sentence): number {
  return block.span.start + start;
}

function endOf({ block, end }: Sentence): number {
  return block.span.start + end;
}

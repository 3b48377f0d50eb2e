import { mapInSlices } from '../../slices';
import { hasCue } from '../sentence';
import type { Sentence } from '../sentence';
import { detailsOf } from './details/index';
import type { Detail } from './details/detail';
import { signsOf } from './evidence';
import type { Sign } from './evidence';
import { base, company, perDetail, thresholds, weights } from './weights';

/** What the reading of stories says of one sentence. */
export interface Told {
  readonly signs: ReadonlySet<Sign>;
  /** All that would help to recognise somebody, told or not. */
  readonly details: readonly Detail[];
  readonly isStory: boolean;
  readonly isSure: boolean;
}

/** Which sentences tell the story of a patient: by their own signs, and by the company they keep. Yields between sentences. */
export function* readStories(sentences: readonly Sentence[], addressed: ReadonlySet<number>): Generator<undefined, Told[], undefined> {
  const signs = yield* mapInSlices(sentences, signsOf);
  const details = yield* mapInSlices(sentences, detailsOf);
  const own = yield* mapInSlices(sentences, (_, index) => ownEvidence(signs[index]!, details[index]!.length));
  const strongest = [...own].sort((a, b) => b - a).slice(0, 3);
  const draftEvidence = company.strongest * mean(strongest) + company.draft * mean(own);
  yield;
  const isRuledOut = rulesOutStories(sentences, signs);
  yield;
  // A reply to somebody about their own visit is a story told to its patient.
  const visited = new Set(sentences.filter(({ index }) => addressed.has(index) && signs[index]!.has('your-visit')).map(({ block }) => block));
  const told = yield* mapInSlices(sentences, (sentence, index): Told => {
    const others = neighboursOf(sentences, index).map((other) => own[other]!);
    const total = company.base + own[index]! + company.paragraph * (others.length ? Math.max(...others) : -5) + draftEvidence
      + (visited.has(sentence.block) && addressed.has(index) ? company.visit : 0);
    const isStory = !isRuledOut && total >= thresholds.likely && !isAboutOthers(sentence, signs[index]!);
    return { signs: signs[index]!, details: details[index]!, isStory, isSure: isStory && total >= thresholds.sure };
  });
  return isRuledOut ? told : yield* withTheSameNames(told);
}

/** Whoever was named in a plain story is the same person further on. */
function* withTheSameNames(told: readonly Told[]): Generator<undefined, Told[], undefined> {
  const namesOf = ({ details }: Told): string[] => details.filter(({ kind }) => kind === 'name').map(({ sentence, from }) => sentence.tokens[from]!.norm.replace(/'s$/, ''));
  const known = new Set(told.filter(({ isSure }) => isSure).flatMap(namesOf));
  return yield* mapInSlices(told, (one) => (!one.isStory && namesOf(one).some((name) => known.has(name)) ? { ...one, isStory: true } : one));
}

/** The other sentences of a paragraph; in a very long one, the nearest. */
function neighboursOf(sentences: readonly Sentence[], index: number): number[] {
  const found: number[] = [];
  for (const step of [-1, 1]) {
    for (let other = index + step; sentences[other]?.block === sentences[index]!.block && Math.abs(other - index) <= 40; other += step) found.push(other);
  }
  return found;
}

function ownEvidence(signs: ReadonlySet<Sign>, details: number): number {
  let sum = base + perDetail * Math.min(details, 4);
  for (const sign of signs) sum += weights.get(sign) ?? 0;
  return Math.max(-5, Math.min(3, sum));
}

function mean(values: readonly number[]): number {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}

/** A draft that says that its people are invented tells of no patient, nor does one about history, books, staff or opening hours in which nobody is cared for. */
function rulesOutStories(sentences: readonly Sentence[], signs: readonly ReadonlySet<Sign>[]): boolean {
  if (sentences.some((sentence) => hasCue(sentence, 'invented'))) return true;
  const count = (...names: readonly Sign[]): number => signs.filter((sign) => names.some((name) => sign.has(name))).length;
  const cared = count('mine', 'seen', 'lies', 'shorthand', 'came', 'your-visit');
  const other = count('not-one', 'old-year', 'schedule', 'farewell');
  return (cared === 0 && (count('old-year') > 0 || other >= Math.max(2, 0.15 * sentences.length))) || (count('old-year') >= 2 && cared < count('old-year'))
    || (count('farewell') > 0 && count('mine', 'seen', 'lies', 'shorthand') <= count('farewell'));
}

const caredFor: readonly Sign[] = ['mine', 'seen', 'lies', 'came'];

/** Words that are cited or listed are not the writer's own story, nor is what the writer tells of family. */
function isAboutOthers(sentence: Sentence, signs: ReadonlySet<Sign>): boolean {
  return sentence.block.kind === 'footnote' || sentence.block.kind === 'cell' || (signs.has('not-one') && (signs.has('year') || signs.has('link')))
    || (signs.has('schedule') && !signs.has('he-she'))
    || (signs.has('own-family') && !caredFor.some((sign) => signs.has(sign)));
}

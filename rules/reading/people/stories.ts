import type { Draft } from '../../text/draft';
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

/** Which sentences tell the story of a patient: by their own signs, and by the company they keep. */
export function readStories(draft: Draft, sentences: readonly Sentence[]): Told[] {
  const signs = sentences.map(signsOf);
  const details = sentences.map(detailsOf);
  const own = sentences.map((_, index) => ownEvidence(signs[index]!, details[index]!.length));
  const strongest = [...own].sort((a, b) => b - a).slice(0, 3);
  const draftEvidence = company.strongest * mean(strongest) + company.draft * mean(own);
  const isRuledOut = rulesOutStories(sentences, signs);
  return sentences.map((sentence, index) => {
    const others = sentences.filter((other) => other.block === sentence.block && other.index !== index).map((other) => own[other.index]!);
    const total = company.base + own[index]! + company.paragraph * (others.length ? Math.max(...others) : -5) + draftEvidence;
    const isStory = !isRuledOut && total >= thresholds.likely && !isAboutOthers(draft, sentence, signs[index]!);
    return { signs: signs[index]!, details: details[index]!, isStory, isSure: isStory && total >= thresholds.sure };
  });
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

/** Words that are quoted, cited or listed are not the writer's own story. */
function isAboutOthers(_draft: Draft, sentence: Sentence, signs: ReadonlySet<Sign>): boolean {
  return sentence.block.kind === 'footnote' || sentence.block.kind === 'cell' || (signs.has('not-one') && (signs.has('year') || signs.has('link')))
    || (signs.has('schedule') && !signs.has('he-she'));
}

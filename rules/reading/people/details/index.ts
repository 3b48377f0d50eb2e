import { remembered } from '../../remembered';
import type { Sentence } from '../../sentence';
import type { Detail } from './detail';
import { livesIn } from './lives';
import { namesIn } from './names';
import { handlesIn, numbersIn } from './numbers';
import { placesIn } from './places';
import { agesIn, timesIn } from './times';

/** Each looks for one sort of detail; what comes first keeps its words. */
const finders: readonly ((sentence: Sentence) => Detail[])[] = [numbersIn, handlesIn, agesIn, timesIn, namesIn, placesIn, livesIn];

/** All that could help to recognise somebody, in order, none overlapping. Whether the sentence tells of a patient is another question. */
export function detailsOf(sentence: Sentence): Detail[] {
  return wordsThatTell(sentence).map((detail) => ({ ...detail, sentence }));
}

const wordsThatTell = remembered((sentence: Sentence): readonly Omit<Detail, 'sentence'>[] => {
  const found: Detail[] = [];
  for (const find of finders) {
    for (const detail of find(sentence)) {
      if (!found.some((other) => other.from < detail.to && detail.from < other.to)) found.push(detail);
    }
  }
  // Without the sentence, which would keep its draft alive.
  return found.sort((a, b) => a.from - b.from).map(({ kind, from, to }) => ({ kind, from, to }));
});

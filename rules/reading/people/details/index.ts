import { remembered } from '../../remembered';
import type { Sentence } from '../../sentence';
import { agesIn } from './ages';
import type { Detail } from './detail';
import { livesIn } from './lives';
import { namesIn } from './names';
import { handlesIn, numbersIn } from './numbers';
import { placesIn } from './places';
import { timesIn } from './times';
import { wordsIn } from './words';

/** Each looks for one sort of detail; what comes first keeps its words. */
const finders: readonly ((sentence: Sentence) => Detail[])[] = [numbersIn, handlesIn, agesIn, timesIn, namesIn, placesIn, wordsIn, livesIn];

/** All that could help to recognise somebody, in order, none overlapping. Whether the sentence tells of a patient is another question. */
export function detailsOf(sentence: Sentence): Detail[] {
  return detailsInWords(sentence).map((detail) => ({ ...detail, sentence }));
}

/** The same by token indexes alone, as they are remembered. */
export const detailsInWords = remembered((sentence: Sentence): readonly Omit<Detail, 'sentence'>[] => {
  const found: Detail[] = [];
  for (const find of finders) {
    for (const detail of find(sentence)) {
      const to = endBefore(detail, found);
      if (to > detail.from) found.push({ ...detail, to });
    }
  }
  // Without the sentence, which would keep its draft alive.
  return found.sort((a, b) => a.from - b.from).map(({ kind, from, to }) => ({ kind, from, to }));
});

/** Where a detail ends that gives way to those found before: `head at a primary | in Thornaby`. Its start when nothing is left. */
function endBefore({ sentence, from, to }: Detail, found: readonly Detail[]): number {
  let end = to;
  for (const other of found) {
    if (other.from >= end || other.to <= from) continue;
    if (other.from <= from) return from;
    end = other.from;
  }
  while (end < to && end > from && /^(?:a|an|the|in|on|at|of|for|with|from|by|to|and|near|as|his|her|their|our|is|was|,)$/.test(sentence.tokens[end - 1]!.norm)) end--;
  return end;
}

import { detailsOf } from '../rules/reading/people/details/index';
import type { DetailKind } from '../rules/reading/people/details/detail';
import { readParagraph } from '../rules/reading/read-paragraph';
import type { Sentence } from '../rules/reading/sentence';

/** The text with `[ ]` around the details of some kinds, whether or not it tells of a patient. */
export function marked(text: string, kinds: readonly DetailKind[]): string {
  const spans = readParagraph(text).flatMap((reading) => {
    // Details are read from the words alone; where the sentence stands is left out.
    const sentence = reading as Sentence;
    return detailsOf(sentence).filter(({ kind }) => kinds.includes(kind)).map(({ from, to }) => [sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end] as const);
  });
  return spans.reduceRight((marking, [start, end]) => `${marking.slice(0, start)}[${marking.slice(start, end)}]${marking.slice(end)}`, text);
}

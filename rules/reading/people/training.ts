import { defaultConfig } from '../../config/config';
import type { Source, Span } from '../../model';
import { createReviewer } from '../../reviewer';
import { defineRule } from '../../rule';
import { runToEnd } from '../../slices';
import type { Sentence } from '../sentence';
import { readAddressees } from './addressee';
import { readChains } from './chains';
import { measures, readCompany } from './context';
import type { Surroundings } from './context';
import { detailsOf } from './details/index';
import { traitsOfPlace, traitsOfWords } from './features';
import type { Feature } from './features';
import { roleOf } from './roles';

// What `build/train-stories.js` needs of the engine. Not part of any bundle.

/** A draft as the reading of stories sees it, without its judgement: spans are of the draft. */
export function prepare(source: Source): { around: Omit<Surroundings, 'own'>; features: string[][]; spansOf: Span[]; details: Span[][] } {
  let sentences: readonly Sentence[] = [];
  const look = defineRule({ id: 'patient-privacy/look', level: 'hint', summary: '', message: '', why: '', examples: [], check: (context) => void (sentences = context.sentences) });
  const { draft } = createReviewer([look]).review(source, defaultConfig);
  const addressed = runToEnd(readAddressees(draft, sentences));
  const chains = runToEnd(readChains(sentences));
  const details = sentences.map(detailsOf);
  const traits = sentences.map((sentence) => [traitsOfWords(sentence), traitsOfPlace(sentence)]);
  const spanOf = ({ block }: Sentence, start: number, end: number): Span => ({ start: block.span.start + start, end: block.span.start + end });
  return {
    around: { draft, sentences, chains, addressed, roles: new Map(chains.map((chain) => [chain, roleOf(chain, addressed)])), traits },
    features: traits.map((both) => both.flatMap(({ names }) => names)),
    spansOf: sentences.map((sentence) => spanOf(sentence, sentence.start, sentence.end)),
    details: details.map((list) => list.map(({ sentence, from, to }) => spanOf(sentence, sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end))),
  };
}

export function contextOf(around: Surroundings): readonly (readonly Feature[])[] {
  return runToEnd(readCompany(around)).map(({ measured, shared }, index): readonly Feature[] => [
    ...measures.map((name, at): Feature => [name, measured[at]!]), ...shared.flat(), ...around.traits[index]!.flatMap(({ again }) => again),
  ]);
}

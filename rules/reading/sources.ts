import type { Config } from '../config/config';
import type { Span } from '../model';
import { mapInSlices } from '../slices';
import type { Draft } from '../text/draft';
import type { Sentence } from './sentence';
import { spanOfSentence } from './sentence';
import { citationsIn } from './sources/citations';
import { footnotesAsBacking } from './sources/footnotes';
import { identifiersAsBacking } from './sources/identifiers';
import { linksAsBacking } from './sources/links';
import { createNearness } from './sources/nearness';
import { pointsBack, pointsElsewhere } from './sources/pointers';
import { weakSourcesIn } from './sources/weak';

export type SourceKind = 'link' | 'doi' | 'pmid' | 'footnote' | 'citation' | 'named-body' | 'pointer';

/** Something in the draft that backs a claim. */
export interface Backing {
  readonly kind: SourceKind;
  readonly span: Span;
  /** False for what is no evidence: a forum, a press release, a product page. */
  readonly isEvidence: boolean;
}

/** What backs the draft's claims. */
export interface Sources {
  readonly all: readonly Backing[];
  /**
   * The backing near a sentence: in it, in its paragraph, table row or post, or in the next sentence when that points back.
   * Empty when the reader has nothing to check.
   */
  near(sentence: Sentence): readonly Backing[];
}

/** Yields between sentences. */
export function* readSources(draft: Draft, sentences: readonly Sentence[], config: Config): Generator<undefined, Sources, undefined> {
  const inText = (yield* mapInSlices(sentences, (sentence) => [...citationsIn(sentence), ...weakSourcesIn(sentence)])).flat();
  const links = linksAsBacking(draft, config);
  yield;
  const identifiers = identifiersAsBacking(draft);
  yield;
  const given = withoutInner([...links, ...identifiers, ...footnotesAsBacking(draft), ...inText]);
  yield;
  // A pointer is worth something only when there is something that it points to.
  const hasSource = given.some((backing) => backing.isEvidence);
  const pointers = sentences.filter((sentence) => (hasSource && pointsBack(sentence)) || pointsElsewhere(sentence))
    .map((sentence): Backing => ({ kind: 'pointer', span: spanOfSentence(sentence), isEvidence: true }));
  yield;
  const all = [...given, ...pointers].sort((a, b) => a.span.start - b.span.start);
  yield;
  return { all, near: createNearness(draft, sentences, all) };
}

/** A link whose address holds a DOI is one source, not two. */
function withoutInner(backings: readonly Backing[]): Backing[] {
  const longestFirst = [...backings].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = -1;
  return longestFirst.filter(({ span }) => {
    const isInner = span.end <= end;
    end = Math.max(end, span.end);
    return !isInner;
  });
}

export function standsIn(sentence: Sentence, { span }: Backing): boolean {
  const start = sentence.block.span.start + sentence.start;
  return start <= span.start && span.start < sentence.block.span.start + sentence.end;
}

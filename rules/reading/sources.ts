import type { Config } from '../config/config';
import type { Span } from '../model';
import type { Draft } from '../text/draft';
import type { Sentence } from './sentence';

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

export function readSources(_draft: Draft, _sentences: readonly Sentence[], _config: Config): Sources {
  return { all: [], near: () => [] };
}

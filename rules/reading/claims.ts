import type { SentenceReading } from './sentence';

/** What a health claim rests on: a figure, an effect, a cause, a comparison, or safety. */
export type ClaimKind = 'number' | 'effect' | 'cause' | 'comparison' | 'safety';

/** How sure it sounds. */
export type Strength = 'hedged' | 'plain' | 'absolute';

/** How it is put forward. */
export type Stance = 'fact' | 'opinion' | 'anecdote' | 'myth' | 'question';

/** Something a sentence says about health. Token indexes, half open. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly strength: Strength;
  readonly stance: Stance;
  readonly from: number;
  readonly to: number;
}

/** The claims of one paragraph, by sentence. */
export function readClaims(sentences: readonly Omit<SentenceReading, 'claims' | 'acts'>[]): Claim[][] {
  return sentences.map(() => []);
}

import { clausesOf } from './claims/clauses';
import { findEffect } from './claims/effects';
import { findNumber } from './claims/numbers';
import { stanceOf } from './claims/stance';
import { strengthOf } from './claims/strength';
import { isAboutHealth } from './claims/topics';
import type { SentenceReading } from './sentence';

/** What a health claim rests on: a figure, an effect, a cause, a comparison, or safety. */
export type ClaimKind = 'number' | 'effect' | 'cause' | 'comparison' | 'safety';

/** How sure it sounds. */
export type Strength = 'hedged' | 'plain' | 'absolute';

/** How it is put forward. */
export type Stance = 'fact' | 'opinion' | 'anecdote' | 'myth' | 'question';

/** Something a sentence says about health: one clause of it. Token indexes, half open. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly strength: Strength;
  readonly stance: Stance;
  readonly from: number;
  readonly to: number;
}

/** The word that makes a clause a claim, and what of. */
export interface Trigger {
  readonly kind: ClaimKind;
  readonly at: number;
}

/** A sentence before its claims and acts are read. */
export type Words = Omit<SentenceReading, 'claims' | 'acts'>;

/** The claims of one paragraph, by sentence. A clause makes one claim: a figure says more than the verb beside it. */
export function readClaims(sentences: readonly Words[]): Claim[][] {
  return sentences.map((sentence, index) => {
    const isOnTopic = sentences.slice(0, index + 1).some(isAboutHealth);
    return clausesOf(sentence).flatMap((clause): Claim[] => {
      const found = findNumber(sentence, clause, isOnTopic) ?? findEffect(sentence, clause, isOnTopic);
      if (!found) return [];
      return [{ kind: found.kind, strength: strengthOf(sentence, clause), stance: stanceOf(sentence, clause, found.at), ...clause }];
    });
  });
}

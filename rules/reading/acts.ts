import { readAdvice } from './acts/advice';
import { readAttacks } from './acts/attack';
import { readPromotion } from './acts/promotion';
import type { SentenceReading } from './sentence';

/** What a sentence does to somebody. */
export type ActKind =
  | 'advise' | 'diagnose' | 'dose' | 'reassure' | 'triage' | 'offer-to-read'
  | 'invite' | 'greet-patient' | 'confirm-patient' | 'befriend' | 'disparage'
  | 'insult' | 'taunt' | 'threaten' | 'rally'
  | 'promote' | 'disclose' | 'speak-for';

/** To whom: one person who is addressed or answered, whoever reads, a patient, a colleague, a group. */
export type Target = 'individual' | 'anyone' | 'patient' | 'colleague' | 'group';

/** Token indexes, half open. */
export interface Act {
  readonly kind: ActKind;
  readonly target: Target;
  readonly from: number;
  readonly to: number;
}

export type ActReader = (sentences: readonly Omit<SentenceReading, 'claims' | 'acts'>[]) => Act[][];

const readers: readonly ActReader[] = [readAdvice, readAttacks, readPromotion];

/** The acts of one paragraph, by sentence. */
export function readActs(sentences: readonly Omit<SentenceReading, 'claims' | 'acts'>[]): Act[][] {
  const found = readers.map((read) => read(sentences));
  return sentences.map((_, index) => found.flatMap((acts) => acts[index]!).sort((a, b) => a.from - b.from));
}

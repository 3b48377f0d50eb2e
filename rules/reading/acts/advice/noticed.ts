import type { SentenceReading } from '../../sentence';

/** A sentence before its claims and acts are read. */
export type Noticed = Omit<SentenceReading, 'claims' | 'acts'>;

export function hasCueNamed(sentence: Noticed, name: string): boolean {
  return sentence.cues.some((cue) => cue.name === name);
}

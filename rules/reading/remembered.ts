import type { SentenceReading, Token } from './sentence';

/**
 * A reading that depends on the words of one sentence alone, made once for as long as they are kept. A review places its
 * sentences anew, but those of a paragraph that an edit left alone have the very tokens they had before.
 */
export function remembered<Read extends SentenceReading, Result extends object>(read: (sentence: Read) => Result): (sentence: Read) => Result {
  const known = new WeakMap<readonly Token[], Result>();
  return (sentence) => {
    const kept = known.get(sentence.tokens);
    if (kept) return kept;
    const result = read(sentence);
    known.set(sentence.tokens, result);
    return result;
  };
}

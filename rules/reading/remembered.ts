import type { SentenceReading } from './sentence';

let readings = 0;

/**
 * A reading that depends on the words of one sentence alone, made once for as long as they are kept. A review places its
 * sentences anew, but those of a paragraph that an edit left alone have the very notes they had before. The result is
 * shared, so it holds neither the sentence nor its block, which would keep a draft alive.
 */
export function remembered<Read extends Pick<SentenceReading, 'notes'>, Result>(read: (sentence: Read) => Result): (sentence: Read) => Result {
  const place = readings++;
  return (sentence) => {
    const { notes } = sentence;
    if (place in notes) return notes[place] as Result;
    const result = read(sentence);
    notes[place] = result;
    return result;
  };
}

import type { SentenceReading } from '../../sentence';

type Words = Pick<SentenceReading, 'start' | 'text' | 'tokens'>;

/** By sentence and token: is it between double quotation marks? A quotation may run over several sentences of a paragraph. */
export function quotedWords(sentences: readonly Words[]): boolean[][] {
  let isOpen = false;
  return sentences.map(({ start, text, tokens }) => {
    const before = (index: number): string => (index === 0 ? text.slice(0, tokens[0]!.start - start) : tokens[index]!.before);
    const quoted = tokens.map((_, index) => (isOpen = afterMarks(before(index), isOpen)));
    const last = tokens.at(-1);
    if (last) isOpen = afterMarks(text.slice(last.end - start), isOpen);
    return quoted;
  });
}

function afterMarks(text: string, isOpen: boolean): boolean {
  for (const character of text) {
    if (character === '“') isOpen = true;
    else if (character === '”') isOpen = false;
    else if (character === '"') isOpen = !isOpen;
  }
  return isOpen;
}

import nlp from 'compromise/one';

/** A word as compromise cut it: `at` is its offset in the text, `pre` and `post` the punctuation around it. */
export interface Word {
  readonly at: number;
  readonly text: string;
  readonly pre: string;
  readonly post: string;
}

/** A sentence of words, with the span it takes in the text. Opening punctuation belongs to it. */
export interface Words {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
}

/** Abbreviations of the clinic and of papers whose full stop does not end a sentence. */
const abbreviations = [
  'vs', 'approx', 'no', 'nos', 'vol', 'pp', 'fig', 'figs', 'tab', 'ref', 'refs', 'al', 'et al', 'eq', 'ed', 'eds', 'dept', 'wk', 'wks', 'mo', 'mos', 'yr', 'yrs',
  'hr', 'hrs', 'min', 'mins', 'sec', 'pt', 'pts', 'hx', 'dx', 'tx', 'rx', 'sx', 'fx', 'ca', 'cf', 'incl', 'excl', 'max', 'inj', 'tab', 'tabs', 'cap', 'caps', 'sr', 'jr',
  'dr', 'drs', 'mr', 'mrs', 'ms', 'mx', 'prof', 'st', 'rev', 'sgt', 'capt', 'col', 'lt', 'fr', 'hon', 'smt', 'shri', 'sra', 'mt', 'ave', 'rd', 'blvd',
];

// The published type of `mutate` has its argument and result the wrong way round.
type Mutate = NonNullable<Parameters<typeof nlp.plugin>[0]['mutate']>;
const learn = (world: { model: { one: { abbreviations: Record<string, boolean> } } }): void => {
  for (const word of abbreviations) world.model.one.abbreviations[word] = true;
};
nlp.plugin({ mutate: learn as unknown as Mutate });

interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
}

/**
 * Longest stretch given to compromise at once. Its time grows faster than the text within one sentence, so a wall of
 * text without a full stop is cut at a space instead.
 */
const longest = 1200;

/**
 * The parts of compromise's tokenizer that cut. Its `tokenize` goes on to give every word normal forms, which is most of
 * its time and nothing that we read.
 */
interface Tokenizer {
  splitSentences(text: string, world: unknown): readonly string[];
  splitTerms(sentence: string, model: unknown): readonly string[];
  splitWhitespace(term: string, model: unknown): Term;
}
const { splitSentences, splitTerms, splitWhitespace } = (nlp.methods() as { one: { tokenize: Tokenizer } }).one.tokenize;
const world = nlp.world() as { model: unknown };

/** Cuts a paragraph into sentences and words. A `\n` ends a sentence. */
export function readWords(prose: string): Words[] {
  const result: Words[] = [];
  for (const { start, text } of pieces(prose)) {
    let at = start;
    // Its own sentence offsets skip an opening bracket, so we count for ourselves.
    for (const sentence of splitSentences(text, world)) {
      const from = at;
      const words: Word[] = [];
      for (const word of splitTerms(sentence, world.model)) {
        const term = splitWhitespace(word, world.model);
        words.push({ at: at + term.pre.length, text: term.text, pre: term.pre, post: term.post });
        at += term.pre.length + term.text.length + term.post.length;
      }
      const lead = sentence.length - sentence.trimStart().length;
      if (words.length) result.push({ start: from + lead, end: from + sentence.trimEnd().length, words });
    }
  }
  return result;
}

function* pieces(prose: string): Generator<{ start: number; text: string }> {
  let start = 0;
  for (const line of prose.split('\n')) {
    let rest = line;
    let at = start;
    while (rest.length > longest) {
      const cut = endOfSentence(rest) ?? (rest.lastIndexOf(' ', longest) > 0 ? rest.lastIndexOf(' ', longest) + 1 : longest);
      yield { start: at, text: rest.slice(0, cut) };
      at += cut;
      rest = rest.slice(cut);
    }
    if (rest.trim()) yield { start: at, text: rest };
    start += line.length + 1;
  }
}

/** Where the last sentence that ends within the longest stretch does so. */
function endOfSentence(text: string): number | undefined {
  const ends = [...text.slice(0, longest).matchAll(/[a-z\d)”"’'][.!?]+["”’')]?\s+(?=["“‘'(]?\p{Lu})/gu)];
  const last = ends.at(-1);
  return last && last.index + last[0].length;
}

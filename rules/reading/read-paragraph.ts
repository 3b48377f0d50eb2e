import { readActs } from './acts';
import { readClaims } from './claims';
import { readWords } from './compromise';
import type { Words } from './compromise';
import { CueFinder } from './cues';
import { Terms } from './lexicon';
import type { Hit, SentenceReading, Token } from './sentence';
import { valueReaders } from './values/index';
import { loadVocabulary } from './vocabulary';

let terms: Terms | undefined;
let cues: CueFinder | undefined;

/**
 * All that the words of one paragraph tell by themselves. Depends on `prose` and nothing else, which is what makes it
 * safe to cache by `prose`.
 */
export function readParagraph(prose: string): readonly SentenceReading[] {
  // Built at the first paragraph rather than at load, so that the server answers `initialize` at once.
  terms ??= new Terms(loadVocabulary().lexicons);
  cues ??= new CueFinder(loadVocabulary().cues);
  const noticed = readWords(prose).map((words) => notice(prose, words, terms!, cues!)).filter((sentence) => sentence.tokens.length > 0);
  const claims = readClaims(noticed);
  const acts = readActs(noticed);
  return noticed.map((sentence, index) => ({ ...sentence, claims: claims[index]!, acts: acts[index]! }));
}

function notice(prose: string, { start, end, words }: Words, lexicon: Terms, finder: CueFinder): Omit<SentenceReading, 'claims' | 'acts'> {
  const tokens = toTokens(prose, words);
  const hits: Hit[][] = tokens.map(() => []);
  lexicon.find(tokens, hits);
  for (const read of valueReaders) read(tokens, hits);
  for (const list of hits) list.sort((a, b) => b.length - a.length);
  const kinds = new Set(hits.flatMap((list) => list.map((hit) => hit.kind)));
  return { start, end, text: prose.slice(start, end), tokens, hits, kinds, cues: finder.find({ tokens, hits }, kinds), notes: [] };
}

function toTokens(prose: string, words: Words['words']): Token[] {
  const tokens: Token[] = [];
  let last: number | undefined;
  for (const word of words) {
    for (const { at, text } of partsOf(word)) {
      // compromise keeps some punctuation inside a word: "2023)".
      const [, open, core, close] = /^([^\p{L}\p{N}\p{S}\p{Extended_Pictographic}@#%&½⅓⅔¼¾]*)(.*?)([^\p{L}\p{N}\p{S}\p{M}%.'’\u200D\uFE0F]*|[^\p{L}\p{N}]*\))$/su.exec(text)!;
      if (!core) continue;
      const start = at + open!.length;
      const end = at + text.length - close!.length;
      const before = prose.slice(last ?? start, start);
      tokens.push({
        start, end, text: core, norm: core.toLowerCase().replace(/[’‘ʼ]/g, "'"), before,
        isClauseStart: last !== undefined && /[;:—(\[{]|\s[-–]+\s|\.\.\.|…/.test(before),
      });
      last = end;
    }
  }
  return tokens;
}

/** compromise divides some words at their hyphens and not others; here all are, but for ranges of figures. */
function partsOf({ at, text }: { at: number; text: string }): { at: number; text: string }[] {
  if (!/[-‐‑]/.test(text) || /^[@#]/.test(text)) return [{ at, text }];
  const parts: { at: number; text: string }[] = [];
  let start = 0;
  for (const match of text.matchAll(/(?<=[\p{L}\p{N}])[-‐‑](?=\p{L})|(?<=\p{L})[-‐‑](?=\p{N})/gu)) {
    parts.push({ at: at + start, text: text.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  return [...parts, { at: at + start, text: text.slice(start) }];
}

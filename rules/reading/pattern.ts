import { verbForms } from './inflect';
import type { Hit, Token } from './sentence';

/**
 * Patterns say how words of some kind follow each other. Elements are divided by spaces:
 *
 * | element | matches |
 * | --- | --- |
 * | `stop` | that word (lower case; `it's` with a straight apostrophe) |
 * | `~stop` | any form of that verb |
 * | `#drug` | a lexicon term or value of that kind, however many words |
 * | `a\|~b\|#c` | one of these |
 * | `(a b \| c)` | one of these sequences; the bar stands between spaces |
 * | `_` | any word, but no gap reaches over a dash, colon, semicolon or bracket |
 * | `x?` `x*` `x+` `x{2}` `x{0,4}` | as often; a gap `_{0,4}` is as short as it can be, all else as long |
 * | `!a\|#b` | nothing itself: the next word is none of these |
 * | `<!a\|#b` | nothing itself: the word before is none of these |
 * | `,` | nothing itself: any punctuation stands here |
 * | `^` `$` | the start and the end of the sentence |
 * | `[ … ]` | marks the words to report; once at most. Without it the whole match is reported |
 */
export interface Pattern {
  readonly source: string;
  /** One of these words (`w:`) or kinds (`k:`) is in every match: what makes the search fast. */
  readonly anchors: ReadonlySet<string>;
  readonly match: Matcher;
}

export interface Read {
  readonly tokens: readonly Token[];
  readonly hits: readonly (readonly Hit[])[];
}

interface State extends Read {
  markFrom: number;
  markTo: number;
}

type Next = (at: number) => boolean;
type Matcher = (state: State, at: number, next: Next) => boolean;

interface Part {
  readonly match: Matcher;
  /** Undefined when the part can match nothing in particular. */
  readonly anchors?: ReadonlySet<string>;
}

export interface Match {
  readonly from: number;
  readonly to: number;
  readonly marked: { readonly from: number; readonly to: number };
}

/** Throws on a pattern that cannot be read: patterns are the project's own. */
export function compile(source: string): Pattern {
  const words = unfolded(source).replace(/([()[\]])([?*+]|\{\d+(?:,\d+)?\})?/g, ' $1$2 ').trim().split(/\s+/);
  const parser = new Parser(source, words);
  const part = parser.sequence();
  parser.expectEnd();
  if (!part.anchors) throw new Error(`Pattern has no word or kind that must occur: ${source}`);
  return { source, match: part.match, anchors: part.anchors };
}

/** A long pattern is folded at a space or after a bar. A bar that ends a line has the next line's first word as its neighbour. */
function unfolded(source: string): string {
  return source.replace(/(?<=\S)\|\s*\n\s*/g, '|');
}

/** All matches from left to right, none overlapping the one before. */
export function findAll(pattern: Pattern, read: Read): Match[] {
  const found: Match[] = [];
  const { tokens } = read;
  for (let from = 0; from < tokens.length; from++) {
    const state: State = { tokens, hits: read.hits, markFrom: -1, markTo: -1 };
    let to = -1;
    if (!pattern.match(state, from, (end) => { to = end; return true; }) || to <= from) continue;
    const marked = state.markFrom >= 0 && state.markTo > state.markFrom ? { from: state.markFrom, to: state.markTo } : { from, to };
    found.push({ from, to, marked });
    from = to - 1;
  }
  return found;
}

class Parser {
  #at = 0;
  constructor(readonly source: string, readonly words: readonly string[]) {}

  sequence(): Part {
    const parts: Part[] = [];
    while (this.#at < this.words.length && !/^[)\]|]/.test(this.words[this.#at]!)) parts.push(this.#part());
    return inSequence(parts);
  }

  expectEnd(): void {
    if (this.#at < this.words.length) throw new Error(`Pattern ends early at “${this.words[this.#at]}”: ${this.source}`);
  }

  #part(): Part {
    const word = this.words[this.#at++]!;
    if (word === '(') {
      this.#refuseSlip();
      const options = [this.sequence()];
      while (this.words[this.#at] === '|') {
        this.#at++;
        options.push(this.sequence());
      }
      return this.#close(')', oneOf(options));
    }
    if (word === '[') return this.#close(']', marked(this.sequence()));
    const [, body, how] = /^(.+?)([?*+]|\{\d+(?:,\d+)?\})?$/.exec(word)!;
    return repeat(element(body!, this.source), how, body === '_');
  }

  /** `(in love|hooked)` is a slip for `(in love | hooked)`: it would read as `in`, then `love` or `hooked`. */
  #refuseSlip(): void {
    const end = this.words.findIndex((word, index) => index >= this.#at && /^[()]/.test(word));
    const inner = this.words.slice(this.#at, end);
    const plain = inner.filter((word) => !/^[_!<^$,]|[?*+}]$/.test(word));
    if (!inner.includes('|') && plain.length === inner.length && plain.length > 1 && plain.at(-1)!.includes('|') && !plain[0]!.includes('|') && /^[a-z']+$/.test(plain[0]!)) {
      throw new Error(`Pattern has a group whose bars have no spaces: ${this.source}`);
    }
  }

  #close(bracket: string, part: Part): Part {
    const word = this.words[this.#at++];
    if (!word?.startsWith(bracket)) throw new Error(`Pattern lacks “${bracket}”: ${this.source}`);
    return repeat(part, word.slice(1) || undefined, false);
  }
}

function element(body: string, source: string): Part {
  if (body === '^') return { match: (_state, at, next) => at === 0 && next(at) };
  if (body === '$') return { match: (state, at, next) => at === state.tokens.length && next(at) };
  if (body === ',') return { match: (state, at, next) => isBreak(state, at) && next(at) };
  if (body === '_') {
    return { match: (state, at, next) => at < state.tokens.length && next(at + 1) };
  }
  if (body.startsWith('<!')) {
    const options = optionsOf(body.slice(2), source);
    return { match: (state, at, next) => !endsBefore(options, state, at) && next(at) };
  }
  if (body.startsWith('!')) {
    const options = optionsOf(body.slice(1), source);
    return { match: (state, at, next) => !stands(options, state, at) && next(at) };
  }
  const options = optionsOf(body, source);
  const anchors = new Set([...[...options.words].map((word) => `w:${word}`), ...[...options.kinds].map((kind) => `k:${kind}`)]);
  return {
    anchors,
    match(state, at, next) {
      const token = state.tokens[at];
      if (!token) return false;
      if (options.kinds.size) {
        for (const hit of state.hits[at]!) if (options.kinds.has(hit.kind) && next(at + hit.length)) return true;
      }
      return options.words.has(token.norm) && next(at + 1);
    },
  };
}

interface Options {
  readonly words: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
}

function optionsOf(body: string, source: string): Options {
  const words = new Set<string>();
  const kinds = new Set<string>();
  for (const option of body.split('|')) {
    if (!/^(?:#[\w-]+|~?[^\s#~!<^$,()[\]{}*+?-]+)$/.test(option)) throw new Error(`Pattern has an element “${option}” that cannot be read: ${source}`);
    if (option.startsWith('#')) kinds.add(option.slice(1));
    else if (option.startsWith('~')) for (const form of verbForms(option.slice(1))) words.add(form);
    else words.add(option);
  }
  return { words, kinds };
}

function stands({ words, kinds }: Options, state: State, at: number): boolean {
  const token = state.tokens[at];
  return token !== undefined && (words.has(token.norm) || state.hits[at]!.some((hit) => kinds.has(hit.kind)));
}

function endsBefore({ words, kinds }: Options, state: State, at: number): boolean {
  if (at > 0 && words.has(state.tokens[at - 1]!.norm)) return true;
  for (let from = Math.max(0, at - 5); from < at; from++) {
    if (state.hits[from]!.some((hit) => from + hit.length === at && kinds.has(hit.kind))) return true;
  }
  return false;
}

function isBreak(state: State, at: number): boolean {
  return at === 0 || at === state.tokens.length || /[^\s\-‑'’]/.test(state.tokens[at]!.before);
}

function inSequence(parts: readonly Part[]): Part {
  const anchored = parts.filter((part) => part.anchors).sort((a, b) => weight(a.anchors!) - weight(b.anchors!));
  const match = parts.reduceRight<Matcher>(
    (rest, part) => (state, at, next) => part.match(state, at, (after) => rest(state, after, next)),
    (_state, at, next) => next(at),
  );
  return { match, anchors: anchored[0]?.anchors };
}

/** Rarer first: a kind stands for many words, and so do pronouns. */
function weight(anchors: ReadonlySet<string>): number {
  let sum = 0;
  for (const anchor of anchors) sum += anchor.startsWith('k:') ? 12 : /^w:(?:a|an|and|be|for|i|in|is|it|not|of|on|or|that|the|this|to|was|with|you|your)$/.test(anchor) ? 40 : 1;
  return sum;
}

function oneOf(options: readonly Part[]): Part {
  const anchors = options.every((option) => option.anchors) ? new Set(options.flatMap((option) => [...option.anchors!])) : undefined;
  return { anchors, match: (state, at, next) => options.some((option) => option.match(state, at, next)) };
}

function marked(part: Part): Part {
  return {
    anchors: part.anchors,
    match: (state, at, next) => part.match(state, at, (end) => {
      if (!next(end)) return false;
      state.markFrom = at;
      state.markTo = end;
      return true;
    }),
  };
}

function repeat(part: Part, how: string | undefined, isGap: boolean): Part {
  if (!how) return part;
  const range = /^\{(\d+)(?:,(\d+))?\}$/.exec(how);
  const least = range ? Number(range[1]) : how === '+' ? 1 : 0;
  const most = range ? Number(range[2] ?? range[1]) : how === '?' ? 1 : 8;
  const match = (state: State, at: number, next: Next, count = 0): boolean => {
    const more = (): boolean => count < most && !(isGap && state.tokens[at]?.isClauseStart && at > 0)
      && part.match(state, at, (after) => after > at && match(state, after, next, count + 1));
    if (count < least) return more();
    return isGap ? next(at) || more() : more() || next(at);
  };
  return { anchors: least > 0 ? part.anchors : undefined, match: (state, at, next) => match(state, at, next) };
}

import { nounForms, verbForms } from './inflect';
import type { Hit, Token } from './sentence';

/** Terms of one kind with one reason. */
export interface Entry {
  /** Comma-separated, lower case, straight apostrophes. A hyphen and a space are the same. */
  readonly terms: string;
  /** Also their plurals (`noun`) or every form of their first word (`verb`: stop, stops, stopped, stopping). */
  readonly forms?: 'noun' | 'verb';
  /** Comma-separated word endings, e.g. `statin, mab`; a word of at least two letters more counts. */
  readonly endings?: string;
  /** Compare with capitals as written: `ED`, `US`. Terms are then given in that case. */
  readonly exact?: boolean;
  /** Why these belong here; or where that is said. One of the two is given. */
  readonly because?: string;
  readonly source?: string;
  /** What the author could write instead. */
  readonly prefer?: string;
}

/** Data: words that mean one kind of thing. Patterns name the kind as `#kind`. */
export interface Lexicon {
  readonly kind: string;
  readonly entries: readonly Entry[];
}

export function defineLexicon(kind: string, entries: readonly Entry[]): Lexicon {
  return { kind, entries };
}

interface Node {
  readonly next: Map<string, Node>;
  readonly ends: { kind: string; entry: Entry; exact?: string }[];
}

/** All lexicons in one trie over words, so that a sentence is searched once, whatever their number. */
export class Terms {
  readonly #root: Node = createNode();
  /** By length, then by ending. */
  readonly #endings = new Map<number, Map<string, { kind: string; entry: Entry }[]>>();

  constructor(lexicons: readonly Lexicon[]) {
    for (const { kind, entries } of lexicons) {
      for (const entry of entries) this.#add(kind, entry);
    }
  }

  #add(kind: string, entry: Entry): void {
    for (const term of listOf(entry.terms)) {
      for (const form of formsOf(term, entry)) {
        const words = wordsOf(form);
        let node = this.#root;
        for (const word of words) {
          const key = word.toLowerCase();
          const next = node.next.get(key) ?? createNode();
          node.next.set(key, next);
          node = next;
        }
        if (!node.ends.some((end) => end.kind === kind && end.entry === entry && end.exact === undefined)) {
          node.ends.push({ kind, entry, ...(entry.exact && { exact: words.join(' ') }) });
        }
      }
    }
    for (const ending of listOf(entry.endings ?? '')) {
      const endings = this.#endings.get(ending.length) ?? new Map<string, { kind: string; entry: Entry }[]>();
      this.#endings.set(ending.length, endings);
      endings.set(ending, [...(endings.get(ending) ?? []), { kind, entry }]);
    }
  }

  /** Adds to `hits` all that starts at each token. */
  find(tokens: readonly Token[], hits: Hit[][]): void {
    for (let at = 0; at < tokens.length; at++) {
      this.#walk(this.#root, tokens, at, 0, hits[at]!);
      this.#findEndings(tokens[at]!.norm, hits[at]!);
    }
  }

  #walk(node: Node, tokens: readonly Token[], at: number, length: number, found: Hit[]): void {
    for (const { kind, entry, exact } of node.ends) {
      if (exact !== undefined && exact !== written(tokens, at, length)) continue;
      add(found, kind, length, entry);
    }
    const token = tokens[at + length];
    // Punctuation ends a term: a comma stands in none.
    if (!token || (length > 0 && /[^\s\-–‑/'’]/.test(token.before))) return;
    const next = node.next.get(token.norm);
    if (next) this.#walk(next, tokens, at, length + 1, found);
    const bare = withoutPossessive(token.norm);
    const other = bare === undefined ? undefined : node.next.get(bare);
    if (other) this.#walk(other, tokens, at, length + 1, found);
  }

  #findEndings(norm: string, found: Hit[]): void {
    if (!/^[a-z]+$/.test(norm)) return;
    const singular = norm.endsWith('s') ? norm.slice(0, -1) : undefined;
    for (const [length, endings] of this.#endings) {
      if (norm.length < length + 2) continue;
      const listed = endings.get(norm.slice(-length)) ?? (singular === undefined ? undefined : endings.get(singular.slice(-length)));
      for (const { kind, entry } of listed ?? []) add(found, kind, 1, entry);
    }
  }
}

function add(found: Hit[], kind: string, length: number, entry: Entry): void {
  if (!found.some((hit) => hit.kind === kind && hit.length === length)) found.push({ kind, length, entry });
}

/** `doctor's` and `doctors'` are forms of `doctor` and `doctors`. */
function withoutPossessive(norm: string): string | undefined {
  if (norm.endsWith("'s")) return norm.slice(0, -2);
  return norm.endsWith("s'") ? norm.slice(0, -1) : undefined;
}

function written(tokens: readonly Token[], at: number, length: number): string {
  return tokens.slice(at, at + length).map((token) => token.text.replace(/[’']s$/, '')).join(' ');
}

function createNode(): Node {
  return { next: new Map(), ends: [] };
}

/** `a, b c ,d` as a list. */
export function listOf(text: string): string[] {
  return text.split(',').map((term) => term.trim()).filter(Boolean);
}

/** A term as the tokenizer cuts it: hyphens divide words. */
export function wordsOf(term: string): string[] {
  return term.split(/[\s-]+/).filter(Boolean);
}

function formsOf(term: string, { forms }: Entry): string[] {
  if (forms === 'noun') return nounForms(term);
  if (forms !== 'verb') return [term];
  const [verb, ...rest] = term.split(' ');
  return verbForms(verb!).map((form) => [form, ...rest].join(' '));
}

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
  readonly #endings: { ending: string; kind: string; entry: Entry }[] = [];

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
    for (const ending of listOf(entry.endings ?? '')) this.#endings.push({ ending, kind, entry });
  }

  /** Adds to `hits` all that starts at each token. */
  find(tokens: readonly Token[], hits: Hit[][]): void {
    for (let at = 0; at < tokens.length; at++) {
      let nodes: readonly Node[] = [this.#root];
      for (let length = 1; nodes.length && at + length <= tokens.length; length++) {
        const token = tokens[at + length - 1]!;
        // A full stop or bracket ends a term; a comma may stand in none either.
        if (length > 1 && /[^\s\-–‑/'’]/.test(token.before)) break;
        nodes = nodes.flatMap((node) => keysOf(token.norm).map((key) => node.next.get(key)).filter((next) => next !== undefined));
        for (const { kind, entry, exact } of nodes.flatMap((node) => node.ends)) {
          if (exact !== undefined && exact !== written(tokens, at, length)) continue;
          if (!hits[at]!.some((hit) => hit.kind === kind && hit.length === length)) hits[at]!.push({ kind, length, entry });
        }
      }
      const { norm } = tokens[at]!;
      for (const { ending, kind, entry } of this.#endings) {
        if (norm.length >= ending.length + 2 && (norm.endsWith(ending) || norm.endsWith(`${ending}s`)) && /^[a-z]+$/.test(norm)
          && !hits[at]!.some((hit) => hit.kind === kind && hit.length === 1)) hits[at]!.push({ kind, length: 1, entry });
      }
    }
  }
}

/** A word, and the same without its possessive. */
function keysOf(norm: string): string[] {
  if (norm.endsWith("'s")) return [norm, norm.slice(0, -2)];
  return norm.endsWith("s'") ? [norm, norm.slice(0, -1)] : [norm];
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

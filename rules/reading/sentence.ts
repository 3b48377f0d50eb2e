import type { Span } from '../model';
import type { Block } from '../text/draft';
import type { Act } from './acts';
import type { Claim } from './claims';
import type { Entry } from './lexicon';

/** A word of a sentence. Offsets are into the block's prose. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, straight apostrophes: what patterns and lexicons compare. */
  readonly norm: string;
  /** Punctuation and space between the word before and this one. */
  readonly before: string;
  /** True when a dash, bracket, colon or semicolon stands before: a gap in a pattern does not reach across. */
  readonly isClauseStart: boolean;
}

/** A lexicon term or a value (age, dose, date …) that starts at a token and runs for `length` tokens. */
export interface Hit {
  readonly kind: string;
  readonly length: number;
  /** The lexicon entry, with its reason and what the author could write instead. Values have none. */
  readonly entry?: Entry;
}

/** Something noticed: `from` and `to` are token indexes, half open; `marked` the part in `[ ]` of the pattern, or all of it. */
export interface Cue {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly marked: { readonly from: number; readonly to: number };
}

/** What can be known of a sentence from its paragraph's prose alone. Cached; offsets are into that prose. */
export interface SentenceReading {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** By token index: all that starts there, longest first. */
  readonly hits: readonly (readonly Hit[])[];
  /** Kinds of all hits in the sentence, for a quick no. */
  readonly kinds: ReadonlySet<string>;
  readonly cues: readonly Cue[];
  readonly claims: readonly Claim[];
  readonly acts: readonly Act[];
  /** What `remembered` keeps, each reading in a place of its own. */
  readonly notes: unknown[];
}

/** A sentence in its place in the draft. */
export interface Sentence extends SentenceReading {
  readonly block: Block;
  /** Index in `RuleContext.sentences`. */
  readonly index: number;
  /** Index among the sentences of its block. */
  readonly indexInBlock: number;
}

/** The span in the draft of the tokens from `from` to `to`, half open: punctuation around them left out. */
export function spanOfTokens(sentence: Sentence, from: number, to: number): Span {
  const base = sentence.block.span.start;
  const last = sentence.tokens[Math.max(from, to - 1)]!;
  return { start: base + sentence.tokens[from]!.start, end: base + last.end };
}

/** The span in the draft of a cue's marked words. */
export function spanOfCue(sentence: Sentence, cue: Cue): Span {
  return spanOfTokens(sentence, cue.marked.from, cue.marked.to);
}

/** The span in the draft of the whole sentence, closing punctuation left out. */
export function spanOfSentence(sentence: Sentence): Span {
  return spanOfTokens(sentence, 0, sentence.tokens.length);
}

export function cuesNamed(sentence: SentenceReading, ...names: readonly string[]): Cue[] {
  return sentence.cues.filter((cue) => names.includes(cue.name));
}

// These are asked thousands of times a keystroke, so they are loops.

export function hasCue({ cues }: Pick<SentenceReading, 'cues'>, ...names: readonly string[]): boolean {
  for (const { name } of cues) if (names.includes(name)) return true;
  return false;
}

export function hasKind({ kinds: all }: Pick<SentenceReading, 'kinds'>, ...kinds: readonly string[]): boolean {
  for (const kind of kinds) if (all.has(kind)) return true;
  return false;
}

/** All hits of a kind with the token index at which each starts. */
export function hitsOf(sentence: Pick<SentenceReading, 'hits' | 'kinds'>, ...kinds: readonly string[]): { at: number; hit: Hit }[] {
  const found: { at: number; hit: Hit }[] = [];
  if (!hasKind(sentence, ...kinds)) return found;
  sentence.hits.forEach((hits, at) => {
    for (const hit of hits) if (kinds.includes(hit.kind)) found.push({ at, hit });
  });
  return found;
}

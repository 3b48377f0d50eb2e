import { compile, findAll } from './pattern';
import type { Pattern, Read } from './pattern';
import type { Cue } from './sentence';

/** Data: what to notice, under a name, each with a reason. See `pattern.ts` for how a pattern is written. */
export interface CueEntry {
  readonly cue: string;
  readonly because: string;
  readonly patterns: readonly string[];
}

export function defineCues(entries: readonly CueEntry[]): readonly CueEntry[] {
  return entries;
}

/** Finds every cue of a sentence; only patterns that have one of their anchors in it are tried. */
export class CueFinder {
  readonly #byAnchor = new Map<string, number[]>();
  readonly #patterns: { cue: string; pattern: Pattern }[] = [];

  constructor(entries: readonly CueEntry[]) {
    for (const { cue, patterns } of entries) {
      for (const source of patterns) {
        const pattern = compile(source);
        const index = this.#patterns.push({ cue, pattern }) - 1;
        for (const anchor of pattern.anchors) {
          const list = this.#byAnchor.get(anchor);
          if (list) list.push(index);
          else this.#byAnchor.set(anchor, [index]);
        }
      }
    }
  }

  find(read: Read, kinds: ReadonlySet<string>): Cue[] {
    const candidates = new Set<number>();
    const collect = (anchor: string): void => this.#byAnchor.get(anchor)?.forEach((index) => candidates.add(index));
    for (const token of read.tokens) collect(`w:${token.norm}`);
    for (const kind of kinds) collect(`k:${kind}`);
    const found: Cue[] = [];
    for (const index of [...candidates].sort((a, b) => a - b)) {
      const { cue, pattern } = this.#patterns[index]!;
      for (const match of findAll(pattern, read)) found.push({ name: cue, ...match });
    }
    return withoutInner(found);
  }
}

/** Of two cues with the same name that overlap, the longer stays. */
function withoutInner(cues: readonly Cue[]): Cue[] {
  const longest = [...cues].sort((a, b) => b.to - b.from - (a.to - a.from));
  const kept: Cue[] = [];
  for (const cue of longest) {
    if (!kept.some((other) => other.name === cue.name && other.from < cue.to && cue.from < other.to)) kept.push(cue);
  }
  return kept.sort((a, b) => a.from - b.from || a.to - b.to);
}

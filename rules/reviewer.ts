import { catalog } from './catalog/index';
import type { Config, Jurisdiction } from './config/config';
import { configFor } from './config/front-matter-config';
import type { Fault, Finding, Fix, Source, Span, Waived } from './model';
import type { Problem } from './problem';
import { LruCache } from './reading/lru-cache';
import { readParagraph } from './reading/read-paragraph';
import { readPeople } from './reading/people';
import { populationOf } from './reading/people/gazetteer';
import type { Country } from './reading/people/gazetteer';
import { readRisk } from './reading/risk';
import type { Risk } from './reading/risk';
import type { Sentence, SentenceReading } from './reading/sentence';
import { readSources } from './reading/sources';
import { keepsMarkup } from './rewrite/markup';
import type { Report, Rule } from './rule';
import type { Block, Draft } from './text/draft';
import type { Parsed } from './text/markdown';
import { readDraft } from './text/read-draft';
import { runToEnd } from './slices';
import { applyWaivers } from './waivers';

/** All that Chaperone has to say about a draft. Every feature a person sees is a view of this one value. */
export interface Review {
  readonly draft: Draft;
  readonly config: Config;
  /** In reading order. */
  readonly findings: readonly Finding[];
  /** What the details about each patient come to, taken together. */
  readonly risk: Risk;
  readonly waived: readonly Waived[];
  /** What is wrong with the draft's own settings and waivers, where it stands. */
  readonly problems: readonly Problem[];
  readonly faults: readonly Fault[];
}

/** What is kept of a draft between two versions of it. Hosts hold one per open document. */
export interface Memory {
  parsed?: Parsed;
}

export interface Reviewer {
  /** Reviews a draft in one go. */
  review(source: Source, config: Config, memory?: Memory): Review;
  /** The same in slices: a host that runs other work between two steps is never held up for more than one paragraph or rule. */
  steps(source: Source, config: Config, memory?: Memory): Generator<undefined, Review, undefined>;
}

/** Paragraphs whose reading is kept, over all drafts of one reviewer. */
const keptParagraphs = 20_000;

/** A reviewer with a cache of its own. The same draft and config give the same review, whatever was reviewed before. */
export function createReviewer(rules: readonly Rule[] = catalog): Reviewer {
  const cache = new LruCache<string, readonly SentenceReading[]>(keptParagraphs);
  const read = (prose: string): readonly SentenceReading[] => {
    const kept = cache.get(prose);
    if (kept) return kept;
    const own = detached(prose);
    return cache.set(own, readParagraph(own));
  };
  function* steps(source: Source, given: Config, memory: Memory = {}): Generator<undefined, Review, undefined> {
    const { draft, parsed } = yield* readDraft(source, memory.parsed);
    memory.parsed = parsed;
    yield;
    const sentences: Sentence[] = [];
    const ofBlock = new Map<Block, readonly Sentence[]>();
    for (const block of draft.blocks) {
      const own = read(block.prose).map((reading, indexInBlock) => placed(reading, block, sentences.length + indexInBlock, indexInBlock));
      ofBlock.set(block, own);
      for (const sentence of own) sentences.push(sentence);
      yield;
    }
    const { config, problems } = configFor(draft.front, given);
    const people = yield* readPeople(draft, sentences, config);
    yield;
    const risk = yield* readRisk(sentences, people, config, (place) => populationOf(place, countryOf(config)));
    yield;
    const sources = yield* readSources(draft, sentences, config);
    yield;
    const sentencesIn = (block: Block): readonly Sentence[] => ofBlock.get(block) ?? [];
    const found: Finding[] = [];
    const faults: Fault[] = [];
    for (const rule of rules) {
      const level = config.levels.get(rule.id) ?? config.levels.get(rule.guideline);
      if (level === 'off') continue;
      const report = (given: Report): void => void found.push(toFinding(rule, given, level, draft, faults));
      try {
        yield* rule.check({ draft, config, sentences, sentencesIn, people, risk, sources, report }) ?? [];
      } catch {
        // The message may hold words of the draft, so only the rule's name goes on.
        faults.push({ rule: rule.id, offset: 0 });
      }
      yield;
    }
    const { findings, waived, problems: waiverProblems } = applyWaivers(draft, inOrder(found), rules.map((rule) => rule.id));
    return { draft, config, findings, risk, waived, problems: [...problems, ...waiverProblems], faults };
  }
  return {
    steps,
    review(source, config, memory) {
      return runToEnd(steps(source, config, memory));
    },
  };
}

/** Every field by its name: a draft has thousands of sentences, and engines copy what they know the shape of much faster. */
function placed({ start, end, text, tokens, hits, kinds, cues, claims, acts, notes }: SentenceReading, block: Block, index: number, indexInBlock: number): Sentence {
  return { start, end, text, tokens, hits, kinds, cues, claims, acts, notes, block, index, indexInBlock };
}

/**
 * The same text in memory of its own. Engines cut a string by pointing into the longer one, so that each paragraph that is kept
 * would keep the whole draft of its day: a megabyte a keystroke.
 */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}

const countries: Readonly<Partial<Record<Jurisdiction, Country>>> = { CA: 'CA', US: 'US', UK: 'GB', AU: 'AU' };

/** Where the author works, as far as the settings tell: of towns that share a name, that country's is meant. */
function countryOf({ jurisdictions: [first] }: Config): Country | undefined {
  return first && countries[first];
}

/** Throws when a rule reports a span that is empty or outside the draft: that is a bug of the rule. */
function toFinding(rule: Rule, report: Report, level: Finding['level'] | undefined, draft: Draft, faults: Fault[]): Finding {
  const { start, end } = report.span;
  let fixes: readonly Fix[] | undefined;
  const { length } = draft.source.text;
  if (!(start >= 0 && end > start && end <= length)) {
    throw new RangeError(`${rule.id} reported ${start}–${end} in a draft of ${length}. A span lies within the draft and ends after it starts.`);
  }
  return {
    rule: rule.id,
    guideline: rule.guideline,
    level: level ?? report.level ?? rule.level,
    span: narrowed(report.span, draft),
    message: report.message ?? rule.message,
    related: report.related ?? [],
    // Most findings are only looked at, so their rewrites are made for those who ask.
    get fixes() {
      return (fixes ??= fixesOf(rule, report, draft, faults));
    },
  };
}

/** A fix that would break markup is not offered. */
function fixesOf({ id }: Rule, { fixes = [], span }: Report, draft: Draft, faults: Fault[]): readonly Fix[] {
  try {
    return (typeof fixes === 'function' ? fixes() : fixes).filter((fix) => keepsMarkup(draft, fix));
  } catch {
    faults.push({ rule: id, offset: span.start });
    return [];
  }
}

/** The longest span that still points at something: beyond it a squiggle names nothing. */
const longestSpan = 160;

/** Long spans end at the last space that keeps them within bounds. */
function narrowed({ start, end }: Span, { source: { text } }: Draft): Span {
  if (end - start <= longestSpan) return { start, end };
  const cut = text.lastIndexOf(' ', start + longestSpan);
  return { start, end: cut > start ? cut : start + longestSpan };
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

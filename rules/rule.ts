import type { Block, Draft } from './text/draft';
import type { Config } from './config/config';
import type { Fix, GuidelineId, Level, RuleId, Span } from './model';
import type { PhotoFacts } from './photos';
import type { People } from './reading/people';
import type { Risk } from './reading/risk';
import type { Sentence } from './reading/sentence';
import type { Sources } from './reading/sources';

/**
 * A worked example of a rule. It is a test, a page of documentation and a hover at once.
 * Texts are whole drafts in Markdown (`format: 'plain'` for plain text) and may begin with front matter.
 * `[|` and `|]` stand around the words that the rule marks, and are taken out before the text is read.
 */
export type Example = FlaggedExample | QuietExample | MissedExample;

export interface FlaggedExample {
  readonly flags: string;
  /** The draft after the first offered fix, markers left out. */
  readonly becomes?: string;
  readonly format?: 'plain';
  /** What the files of its images tell, by their addresses. */
  readonly photos?: Readonly<Record<string, PhotoFacts>>;
}

/** A near miss: the rule stays silent, and `because` says why that is right. */
export interface QuietExample {
  readonly passes: string;
  readonly because: string;
  readonly format?: 'plain';
  readonly photos?: Readonly<Record<string, PhotoFacts>>;
}

/** A known limit: a reviewer would object, the rule does not. Tested, so that it is known when it is mended. */
export interface MissedExample {
  readonly misses: string;
  readonly because: string;
  readonly format?: 'plain';
  readonly photos?: Readonly<Record<string, PhotoFacts>>;
}

/** What a check reports. Everything left out is taken from the rule. */
export interface Report {
  readonly span: Span;
  /** What, in at most fifteen words. Replaces the rule's own message. */
  readonly message?: string;
  readonly level?: Level;
  readonly related?: readonly Span[];
  /** Nearest rewrite first. A function where they are dear to make: it is called when somebody asks for them. */
  readonly fixes?: readonly Fix[] | (() => readonly Fix[]);
}

/** All that a check may look at. The readings are made once per review and shared by every rule. */
export interface RuleContext {
  readonly draft: Draft;
  readonly config: Config;
  /** Every sentence of the draft in reading order. */
  readonly sentences: readonly Sentence[];
  /** Those of one block; none when it has no words. */
  sentencesIn(block: Block): readonly Sentence[];
  readonly people: People;
  readonly risk: Risk;
  readonly sources: Sources;
  report(report: Report): void;
}

export interface Rule {
  readonly id: RuleId;
  readonly guideline: GuidelineId;
  /** The level unless config or a report says otherwise. */
  readonly level: Level;
  /** What the rule looks for, one line, for lists. */
  readonly summary: string;
  /** What, at the squiggle: at most fifteen words, calm, about the text and never about the person. */
  readonly message: string;
  /** Why, in the hover: one to three plain sentences. */
  readonly why: string;
  readonly examples: readonly Example[];
  /** A check that looks long at every sentence is a generator and yields between them, so that an edit need not wait for it. */
  check(context: RuleContext): Generator<undefined, void, undefined> | void;
}

/** Gives a rule its guideline, which is the first half of its id. The rule itself, not a copy, which would ask for its examples. */
export function defineRule(rule: Omit<Rule, 'guideline'>): Rule {
  return Object.assign(rule, { guideline: rule.id.slice(0, rule.id.indexOf('/')) as GuidelineId });
}

/** A rewrite with a title that starts with a verb. It needs input when an edit holds a `⟨slot⟩`. */
export function createFix(title: string, ...edits: Fix['edits']): Fix {
  return { title, edits, needsInput: edits.some((edit) => edit.newText.includes('⟨')) };
}

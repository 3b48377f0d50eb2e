import type { Photos } from './photos';

/** Half-open range of UTF-16 offsets into the draft's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Format = 'markdown' | 'plain';

/** What a host hands over: the text as it stands in the editor, and how it is marked up. */
export interface Source {
  readonly text: string;
  readonly format: Format;
  /** What the files of the draft's images tell, as far as the host has read them. */
  readonly photos?: Photos;
}

/** The ten guidelines, in the order in which every list shows them. The ids are a public contract. */
export const guidelineIds = [
  'credible-information',
  'professionalism',
  'patient-privacy',
  'thoughtful-engagement',
  'current-guidelines',
  'misinformation',
  'online-arguments',
  'separate-accounts',
  'copyright',
  'personal-advice',
] as const;

export type GuidelineId = (typeof guidelineIds)[number];

/** `guideline/name`, for example `patient-privacy/exact-age`. A public contract. */
export type RuleId = `${GuidelineId}/${string}`;

export const levels = ['error', 'warning', 'information', 'hint'] as const;

/** How loudly a finding is shown. `error` is kept for a direct identifier of a patient. */
export type Level = (typeof levels)[number];

/** Replaces a span of the draft; an empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** A rewrite that the author may choose. A `⟨slot⟩` in `newText` waits for the author's words. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** True while an edit holds a `⟨slot⟩`: the finding stays until the author fills it. */
  readonly needsInput: boolean;
}

/** One judgement about the draft. `span` covers the words that would have to change. */
export interface Finding {
  readonly rule: RuleId;
  readonly guideline: GuidelineId;
  readonly level: Level;
  readonly span: Span;
  readonly message: string;
  readonly related: readonly Span[];
  readonly fixes: readonly Fix[];
}

/** A finding that the author allowed, with the reason given. */
export interface Waived extends Finding {
  readonly reason: string;
}

/** A rule that failed on this draft. Holds no text of the draft, so that it can be logged. */
export interface Fault {
  readonly rule: RuleId;
  readonly offset: number;
}

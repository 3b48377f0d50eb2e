/** What a number or address leads to. */
export type Means = 'phone' | 'email' | 'postcode' | 'network' | 'plate' | 'record' | 'part';

/** A number or address in a sentence's text. Offsets are into that text; its label belongs to it. */
export interface Found {
  readonly means: Means;
  readonly start: number;
  readonly end: number;
  /** True when it is one person's whatever the draft tells: its label or its check digit says so. */
  readonly isPersonal: boolean;
}

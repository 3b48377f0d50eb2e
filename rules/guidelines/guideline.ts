import type { GuidelineId } from '../model';
import type { Reference } from './reference';

/** One of the ten promises that a professional makes to the reader. Every rule stands under one. */
export interface Guideline {
  readonly id: GuidelineId;
  readonly title: string;
  readonly kind: 'do' | "don't";
  /** Two or three plain sentences. */
  readonly why: string;
  /** How it looks, and how it looks when it goes wrong. Everybody in them is invented. */
  readonly example: { readonly do: string; readonly dont: string };
  /** By jurisdiction in the order of `jurisdictions`, the most telling first within each. */
  readonly references: readonly Reference[];
  /** When somebody last held the references against what their bodies publish: `YYYY-MM-DD`. */
  readonly reviewed: string;
}

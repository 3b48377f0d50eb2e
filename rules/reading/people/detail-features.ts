import { hasCue } from '../sentence';
import type { Sentence } from '../sentence';
import type { Mention } from './chains';
import type { Feature } from './context';
import { isCapital, isKindAt, normAt, textAt } from './details/detail';
import type { Detail } from './details/detail';
import type { ChainRole } from './roles';

/** What is known of a sentence when its details are judged. */
export interface DetailContext {
  readonly sentence: Sentence;
  /** Log-odds that the sentence tells of a patient. */
  readonly score: number;
  readonly isAddressed: boolean;
  /** The draft answers somebody about their own care. */
  readonly tellsYourCare: boolean;
  /** Everybody mentioned in the sentence, with their role. */
  readonly mentions: readonly { readonly mention: Mention; readonly role: ChainRole | 'writer' | 'you' | 'several' }[];
  readonly details: readonly Detail[];
}

/** Kinds of words that set one sort of a detail apart from another. */
const sorts = [
  'date', 'weekday', 'clock-time', 'month', 'season', 'recent-day', 'year', 'weekdays', 'facility', 'ward', 'place-word', 'wide-place', 'given-name', 'maybe-name', 'honorific',
  'relative', 'person-noun', 'occupation', 'age', 'bare-age', 'initial', 'caps', 'clinician', 'number', 'condition', 'handle',
] as const;

/** What one detail is judged by: its sort, whose it is, and how surely the sentence tells of a patient. */
export function detailFeatures({ kind, from, to }: Detail, { sentence, score, isAddressed, tellsYourCare, mentions, details }: DetailContext): Feature[] {
  const bounded = Math.max(-4, Math.min(3, score));
  const found: Feature[] = [['score', bounded], [`${kind}`, 1], [`${kind}:score`, bounded]];
  for (const sort of sorts) if (sentence.hits.slice(from, to).some((hits) => hits.some((hit) => hit.kind === sort))) found.push([`${kind}:is-${sort}`, 1]);
  const role = roleAt(from, to, mentions);
  found.push([`role:${role}`, 1], [`${kind}:role:${role}`, 1]);
  const before = nearestBefore(from, mentions);
  found.push([`before:${before}`, 1], [`${kind}:before:${before}`, 1]);
  if (isAddressed) found.push(['addressed', 1], [`${kind}:addressed`, 1]);
  if (tellsYourCare) found.push(['your-care', 1], [`${kind}:your-care`, 1]);
  if (isAddressed && tellsYourCare) found.push([`${kind}:addressed-care`, 1]);
  if (sentence.block.quoted) found.push([`quoted`, 1]);
  found.push([`block:${sentence.block.kind}`, 1]);
  if (from === 0) found.push([`${kind}:first`, 1]);
  found.push([`${kind}:after-${wordClass(normAt(sentence, from - 1))}`, 1]);
  found.push([`${kind}:length-${Math.min(4, to - from)}`, 1]);
  if (isCapital(textAt(sentence, from))) found.push([`${kind}:capital`, 1]);
  if (isKindAt(sentence, from - 1, 'clinician') || isKindAt(sentence, to, 'clinician')) found.push([`${kind}:clinician`, 1]);
  found.push(['others', Math.min(4, details.length - 1)]);
  const others = new Set(details.filter((detail) => detail.from !== from).map((detail) => detail.kind));
  for (const other of others) found.push([`${kind}:with-${other}`, 1]);
  for (const cue of ['patient-seen', 'patient-mine', 'patient-came', 'patient-lies', 'patient-fate', 'patient-family', 'your-visit', 'farewell', 'consented'] as const) if (hasCue(sentence, cue)) found.push([`${kind}:c:${cue}`, 1]);
  return found;
}

function wordClass(word: string): string {
  if (/^(?:my|our)$/.test(word)) return 'my';
  if (/^(?:his|her|their)$/.test(word)) return 'his';
  if (/^(?:your)$/.test(word)) return 'your';
  if (/^(?:a|an|another|one)$/.test(word)) return 'a';
  if (/^(?:the|this|that)$/.test(word)) return 'the';
  if (/^(?:in|at|on|from|to|by|of|near|for|with|since|until)$/.test(word)) return word;
  return word === '' ? 'start' : 'word';
}

function roleAt(from: number, to: number, mentions: DetailContext['mentions']): string {
  return mentions.find(({ mention }) => mention.from < to && from < mention.to)?.role ?? 'none';
}

function nearestBefore(from: number, mentions: DetailContext['mentions']): string {
  return mentions.filter(({ mention }) => mention.to <= from).at(-1)?.role ?? 'none';
}

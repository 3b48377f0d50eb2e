import type { Act, ActKind } from '../../acts';
import { hasCueNamed } from './noticed';
import type { Cue } from '../../sentence';
import type { Noticed } from './noticed';

const remedies = ['drug', 'drug-class', 'treatment', 'supplement', 'vaccine', 'dose', 'procedure'];
const bodily = ['test', 'symptom', 'condition', 'body-part', 'drug', 'drug-class'];
const evidence = ['test', 'symptom', 'condition', 'body-part', 'clinical-material'];

function hasAny({ kinds }: Noticed, wanted: readonly string[]): boolean {
  return wanted.some((kind) => kinds.has(kind));
}

/** True when the paragraph is about somebody's health, so that “skip it tonight” has an “it”. */
export function speaksOfHealth(paragraph: readonly Noticed[]): boolean {
  return paragraph.some((sentence) => hasAny(sentence, remedies) || hasAny(sentence, evidence));
}

/** “I'll tell you what it means” is an offer to judge results when something was asked for, or is named beside it. */
export function offersAfterAsking(sentence: Noticed, paragraph: readonly Noticed[]): boolean {
  const at = paragraph.indexOf(sentence);
  const near = paragraph.slice(Math.max(0, at - 2), at + 1);
  return near.some((other) => hasCueNamed(other, 'invite') || hasAny(other, evidence)) || hasAny(sentence, remedies);
}

/** Talk of a body in the sentence or the one before, and nothing that is sent for work. */
export function isClinical(sentence: Noticed, paragraph: readonly Noticed[]): boolean {
  const before = paragraph[paragraph.indexOf(sentence) - 1];
  return !/\b(?:slides?|papers?|pdf|template|link|code|discount|job|course|tickets?|rota|protocol|reference|cv|book|recipe|webinar|podcast)\b/i.test(sentence.text)
    && [sentence, before].some((other) => other !== undefined && hasAny(other, bodily));
}

const pictures = /^(?:photos?|pictures?|pics?|videos?|vids?|clips?|snaps?|shots?|images?)$/;

/** “Send me your photos” asks for clinical ones where the paragraph speaks of a body, or says what they would show. */
export function showsBody(sentence: Noticed, { marked }: Cue, paragraph: readonly Noticed[]): boolean {
  const asked = sentence.tokens.slice(marked.from, marked.to).map(({ norm }) => norm);
  if (!asked.some((norm) => pictures.test(norm)) || hasAnyBetween(sentence, marked.from, marked.to, ['symptom', 'test', 'condition', 'body-part', 'you', 'he-she', 'person-noun', 'patient'])) return true;
  return paragraph.some((other) => hasAny(other, [...bodily, 'treatment', 'procedure', 'patient', 'specialty']) || /\b(?:worried|unsure|not sure|struggling|concerned|diagnos\w+|breath\w*|latch\w*|feed(?:s|ing)?|poos?|stools?|napp(?:y|ies)|diapers?|gait|squat\w*|lumps?|spots?|moles?|scars?|look at (?:it|them|yours))\b/i.test(other.text));
}

function hasAnyBetween({ hits }: Noticed, from: number, to: number, wanted: readonly string[]): boolean {
  return hits.slice(from, to).some((list) => list.some(({ kind }) => wanted.includes(kind)));
}

const judgements: ReadonlySet<ActKind> = new Set(['advise', 'diagnose', 'dose', 'reassure', 'triage']);

/** True for two different judgements or more in a paragraph that never speaks of people in general. */
export function isConsultation(paragraph: readonly Noticed[], acts: readonly (readonly Act[])[]): boolean {
  if (paragraph.some((sentence) => hasCueNamed(sentence, 'address-general') || hasCueNamed(sentence, 'refusal'))) return false;
  const kinds = new Set(acts.flat().map(({ kind }) => kind).filter((kind) => judgements.has(kind)));
  return kinds.size >= 2;
}

import { remembered } from '../remembered';
import type { Sentence, SentenceReading } from '../sentence';
import type { Detail } from './details/detail';
import { signsInWords } from './evidence';
import { mentionsOf } from './mentions';

/**
 * What the reading of stories looks at in one sentence, as names that `story-weights.ts` weighs: its signs, terms (`k:`), cues (`c:`), acts (`a:`), kinds of
 * detail (`d:`) and mentions (`m:`).
 */
export function wordFeatures(sentence: Sentence, details: readonly Detail[]): readonly string[] {
  const features = [...ownFeatures(sentence)];
  for (const kind of new Set(details.map((detail) => detail.kind))) features.push(`d:${kind}`);
  for (let count = 1; count <= Math.min(4, details.length); count++) features.push(`details:${count}`);
  if (sentence.block.quoted) features.push('quoted');
  if (sentence.block.links.some(({ kind }) => kind === 'web')) features.push('link');
  features.push(`block:${sentence.block.kind}`);
  return features;
}

const ownFeatures = remembered((sentence: SentenceReading): readonly string[] => {
  const features: string[] = [...signsInWords(sentence)];
  for (const kind of sentence.kinds) features.push(`k:${kind}`);
  for (const name of new Set(sentence.cues.map((cue) => cue.name))) features.push(`c:${name}`);
  for (const kind of new Set(sentence.acts.map((act) => act.kind))) features.push(`a:${kind}`);
  for (const form of new Set(mentionsOf(sentence).map((mention) => `m:${mention.form}${mention.sort ? `-${mention.sort}` : ''}${mention.of ? `-${mention.of}` : ''}`))) features.push(form);
  if (sentence.tokens.length < 5) features.push('short');
  if (sentence.tokens.length > 30) features.push('long');
  return features;
});

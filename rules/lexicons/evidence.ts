import type { Lexicon } from '../reading/lexicon';
import { certainty } from './evidence/certainty';
import { debunked } from './evidence/debunked';
import { effects } from './evidence/effects';
import { motives } from './evidence/motives';
import { outcomes } from './evidence/outcomes';
import { publishers } from './evidence/publishers';
import { stances } from './evidence/stances';
import { studies } from './evidence/studies';
import { topics } from './evidence/topics';
import { weakSources } from './evidence/weak-sources';

/** Hedges, absolutes, effects, studies, bodies that publish, debunked claims. */
export const evidence: readonly Lexicon[] = [
  ...certainty, ...effects, ...studies, ...publishers, ...weakSources, ...stances, ...motives, ...outcomes, ...topics, ...debunked,
];

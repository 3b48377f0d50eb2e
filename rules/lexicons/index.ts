import type { Lexicon } from '../reading/lexicon';
import { evidence } from './evidence';
import { lifeAndWork } from './life-and-work';
import { medicine } from './medicine';
import { people } from './people';
import { tone } from './tone';
import { words } from './words';

export const allLexicons: readonly Lexicon[] = [...words, ...people, ...medicine, ...evidence, ...tone, ...lifeAndWork];

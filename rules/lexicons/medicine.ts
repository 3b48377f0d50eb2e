import type { Lexicon } from '../reading/lexicon';
import { advising } from './medicine/advising';
import { conditions } from './medicine/conditions';
import { drugs } from './medicine/drugs';
import { rarities } from './medicine/rarities';
import { symptoms } from './medicine/symptoms';
import { tests } from './medicine/tests';
import { treatments } from './medicine/treatments';

/** Drugs, treatments, conditions, symptoms, tests, the body. */
export const medicine: readonly Lexicon[] = [...advising, ...drugs, ...treatments, ...conditions, ...rarities, ...symptoms, ...tests];

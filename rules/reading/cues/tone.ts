import type { CueEntry } from '../cues';
import { impaired } from './tone/duty';
import { comparisons, insults } from './tone/insults';
import { mockery, sneers } from './tone/patients';
import { rallies, threats } from './tone/quarrels';
import { jabs, taunts } from './tone/taunts';
import { workContempt } from './tone/work';

/** Mockery, insults, taunts, threats, and what is said of patients, duty and work. */
export const tone: readonly CueEntry[] = [...insults, ...comparisons, ...taunts, ...jabs, ...threats, ...rallies, ...mockery, ...sneers, ...impaired, ...workContempt];

import type { CueEntry } from '../cues';
import { advice } from './advice';
import { claims } from './claims';
import { currency } from './currency';
import { people } from './people';
import { tone } from './tone';

export const allCues: readonly CueEntry[] = [...people, ...claims, ...advice, ...tone, ...currency];

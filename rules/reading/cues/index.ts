import type { CueEntry } from '../cues';
import { advice } from './advice';
import { claims } from './claims';
import { currency } from './currency';
import { people } from './people';
import { pictures } from './pictures';
import { tone } from './tone';

export const allCues: readonly CueEntry[] = [...people, ...pictures, ...claims, ...advice, ...tone, ...currency];

import type { CueEntry } from '../cues';
import { advice } from './advice';
import { claims } from './claims';
import { currency } from './currency';
import { lives } from './lives';
import { people } from './people';
import { pictures } from './pictures';
import { tone } from './tone';

export const allCues: readonly CueEntry[] = [...people, ...lives, ...pictures, ...claims, ...advice, ...tone, ...currency];

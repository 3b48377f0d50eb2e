import type { CueEntry } from '../cues';
import { address } from './advice/address';
import { contact } from './advice/contact';
import { diagnosis } from './advice/diagnosis';
import { disparagement } from './advice/disparagement';
import { invitation } from './advice/invitation';
import { reassurance } from './advice/reassurance';
import { treatment } from './advice/treatment';

/** Advice, diagnosis, dose, invitation, contact with a patient. */
export const advice: readonly CueEntry[] = [...address, ...treatment, ...diagnosis, ...reassurance, ...invitation, ...contact, ...disparagement];

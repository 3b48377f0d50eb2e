import type { CueEntry } from '../cues';
import { accounts } from './currency/accounts';
import { borrowed } from './currency/borrowed';
import { employers } from './currency/employers';
import { guidance } from './currency/guidance';
import { promotion } from './currency/promotion';

/** Guidelines leaned on, products praised, credit given, private life told. */
export const currency: readonly CueEntry[] = [...guidance, ...promotion, ...employers, ...borrowed, ...accounts];

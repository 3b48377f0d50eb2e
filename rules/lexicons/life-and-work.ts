import type { Lexicon } from '../reading/lexicon';
import { accounts } from './life-and-work/accounts';
import { borrowed } from './life-and-work/borrowed';
import { employers } from './life-and-work/employers';
import { guidance } from './life-and-work/guidance';
import { privateLife } from './life-and-work/private-life';
import { promotion } from './life-and-work/promotion';
import { superseded } from './life-and-work/superseded';

/** Guidelines, products, disclosure, credit, private life, accounts. */
export const lifeAndWork: readonly Lexicon[] = [
  ...guidance, ...superseded, ...promotion, ...employers, ...borrowed, ...privateLife, ...accounts,
];

import type { Hit, Token } from '../sentence';
import { agesOf } from './ages';
import { datesOf } from './dates';
import { dosesOf } from './doses';
import { numbersOf } from './numbers';
import { shapesOf } from './shapes';

/** Each adds what it recognises to `hits`. They run in this order, after the lexicons, and may look at earlier hits. */
export const valueReaders: readonly ((tokens: readonly Token[], hits: Hit[][]) => void)[] = [shapesOf, numbersOf, agesOf, datesOf, dosesOf];

import type { Hit, Token } from '../sentence';

/** `date` `weekday` `month` `clock-time` `recent-day` … */
export function datesOf(_tokens: readonly Token[], _hits: Hit[][]): void {}

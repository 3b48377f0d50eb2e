import type { Hit, Token } from '../sentence';

/** `age` (`34-year-old`, `aged 41`, `34F`, `day-old`, `in her 40s` as `age-band`) … */
export function agesOf(_tokens: readonly Token[], _hits: Hit[][]): void {}

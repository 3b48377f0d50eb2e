import type { Hit, Token } from '../sentence';

/** `dose` (`500 mg`, `two tablets`, `10 units`) and `frequency` (`twice daily`, `at night`). */
export function dosesOf(_tokens: readonly Token[], _hits: Hit[][]): void {}

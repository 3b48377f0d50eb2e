import type { Rule } from '../../rule';

export const onlineArguments: readonly Rule[] = [];

import type { Rule } from '../../rule';

export const credibleInformation: readonly Rule[] = [];

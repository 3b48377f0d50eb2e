import type { Rule } from '../../rule';

export const separateAccounts: readonly Rule[] = [];

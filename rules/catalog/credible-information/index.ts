import type { Rule } from '../../rule';
import { uncitedClaim } from './uncited-claim';
import { vagueSource } from './vague-source';
import { weakSource } from './weak-source';

export const credibleInformation: readonly Rule[] = [uncitedClaim, vagueSource, weakSource];

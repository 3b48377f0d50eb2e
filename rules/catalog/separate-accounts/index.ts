import type { Rule } from '../../rule';
import { clinicalAuthorityInPersonal } from './clinical-authority-in-personal';
import { noAccountDeclared } from './no-account-declared';
import { privateLifeInProfessional } from './private-life-in-professional';

export const separateAccounts: readonly Rule[] = [privateLifeInProfessional, clinicalAuthorityInPersonal, noAccountDeclared];

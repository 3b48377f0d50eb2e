import { defaultConfig, explainRule } from '../rules/index';
import type { RuleId } from '../rules/index';
import { answer } from './log';
import type { Session } from './session';

/** Scheme of the pages that the server writes itself: `chaperone:/patient-privacy/exact-age.md`. */
export const pageScheme = 'chaperone';

/** The rules' pages as documents, for clients that have no file system or would rather show them in a view of their own. */
export function serveRulePages({ connection, rules, log }: Session): void {
  connection.workspace.textDocumentContent.on(answer(log, 'workspace/textDocumentContent', async ({ uri }) => {
    const id = /^chaperone:\/+(.*)\.md$/.exec(uri)?.[1];
    const rule = rules.get(id as RuleId);
    return rule ? { text: explainRule(rule, defaultConfig) } : null;
  }));
}

/** True for a rule's page, which is not a draft: the examples in it are there to be flagged. */
export function isRulePage(uri: string, { rulePages }: { readonly rulePages?: string }): boolean {
  return uri.startsWith(`${pageScheme}:`) || (rulePages !== undefined && uri.startsWith(rulePages));
}

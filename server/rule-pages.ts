import { defaultConfig, explainAll, explainGuideline, explainRule, guidelineIds, guidelines } from '../rules/index';
import type { Rule, RuleId } from '../rules/index';
import { answer } from './log';
import type { Session } from './session';

/** Scheme of the pages that the server writes itself: `chaperone:/patient-privacy/exact-age.md`. */
export const pageScheme = 'chaperone';

/** The pages of `docs/rules` as documents, for clients that have no file system or would rather show them in a view of their own. */
export function serveRulePages({ connection, rules, log }: Session): void {
  connection.workspace.textDocumentContent.on(answer(log, 'workspace/textDocumentContent', async ({ uri }) => {
    const text = pageOf(uri, rules);
    return text === undefined ? null : { text };
  }));
}

function pageOf(uri: string, rules: ReadonlyMap<RuleId, Rule>): string | undefined {
  const path = /^chaperone:\/*(.*)\.md$/.exec(uri)?.[1];
  if (path === 'README') return explainAll(guidelines, [...rules.values()]);
  const guideline = guidelineIds.find((id) => path === `${id}/README`);
  if (guideline) return explainGuideline(guideline, defaultConfig, [...rules.values()]);
  const rule = rules.get(path as RuleId);
  return rule && explainRule(rule, defaultConfig);
}

/** True for such a page, which is not a draft: the examples in it are there to be flagged. */
export function isRulePage(uri: string, { rulePages }: { readonly rulePages?: string }): boolean {
  return uri.startsWith(`${pageScheme}:`) || (rulePages !== undefined && uri.startsWith(rulePages));
}

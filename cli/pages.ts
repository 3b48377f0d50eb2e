import { catalog, defaultConfig, explainAll, explainGuideline, explainRule, guidelines } from '../rules/index';

/** Every page of docs/rules by its path there: an index, one page to a guideline, one to a rule. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', explainAll(guidelines, catalog)],
    ...guidelines.map(({ id }): [string, string] => [`${id}/README.md`, explainGuideline(id, defaultConfig, catalog)]),
    ...catalog.map((rule): [string, string] => [`${rule.id}.md`, explainRule(rule, defaultConfig)]),
  ]);
}

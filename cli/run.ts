import { catalog, defaultConfig, explainGuideline, explainRule, guidelineIds, guidelines, nearestName } from '../rules/index';
import { check } from './check';
import { help, readCommandLine } from './command-line';
import { Refusal } from './refusal';
import type { Terminal } from './terminal';

/** Runs one command. Gives the status to end with: 0, 1 when `check` found something, 2 when it could not run. */
export async function run(args: readonly string[], terminal: Terminal, version: string): Promise<number> {
  try {
    const command = readCommandLine(args);
    if (command.name === 'check') return await check(command, terminal);
    if (command.name === 'help') terminal.print(help);
    if (command.name === 'version') terminal.print(`${version}\n`);
    if (command.name === 'rules') terminal.print(listRules());
    if (command.name === 'explain') terminal.print(explain(command.topic));
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    terminal.note(`chaperone: ${error.message}`);
    return 2;
  }
}

function listRules(): string {
  const width = Math.max(0, ...catalog.map((rule) => rule.id.length));
  return guidelines.map(({ id, title }) => {
    const lines = catalog.filter((rule) => rule.guideline === id).map((rule) => `  ${rule.id.padEnd(width)}  ${rule.level.padEnd(11)}  ${rule.summary}\n`);
    return `${title} (${id})\n${lines.join('')}`;
  }).join('\n');
}

function explain(topic: string): string {
  const rule = catalog.find(({ id }) => id === topic);
  if (rule) return explainRule(rule, defaultConfig);
  const guideline = guidelineIds.find((id) => id === topic);
  if (guideline) return explainGuideline(guideline, defaultConfig, catalog);
  const nearest = nearestName(topic, [...guidelineIds, ...catalog.map(({ id }) => id)]);
  throw new Refusal(`There is no rule or guideline “${topic}”. ${nearest === undefined ? '“chaperone rules” lists them.' : `Did you mean “${nearest}”?`}`);
}

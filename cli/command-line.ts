import { parseArgs } from 'node:util';
import { levels, nearestName } from '../rules/index';
import type { Level } from '../rules/index';
import { Refusal } from './refusal';

export const formats = ['pretty', 'json'] as const;
export const failLevels = [...levels, 'never'] as const;

export type Command =
  | { readonly name: 'help' | 'version' | 'rules' }
  | { readonly name: 'explain'; readonly topic: string }
  | CheckCommand;

export interface CheckCommand {
  readonly name: 'check';
  /** Files and folders; `-` is standard input. */
  readonly paths: readonly string[];
  readonly format: (typeof formats)[number];
  readonly failOn: Level | 'never';
  readonly configFile?: string;
  readonly stdinName?: string;
}

export const help = `chaperone: reads drafts of posts as a careful colleague would, before they are posted

  chaperone check [PATH…]    read drafts: files, folders, or - for standard input; without a path, this folder
  chaperone explain NAME     tell about a rule or a guideline
  chaperone rules            list the rules

  --format pretty|json       how check reports (pretty)
  --fail-on LEVEL            lowest level that makes check end with status 1:
                             error, warning, information, hint or never (warning)
  --config FILE              use these settings in place of every .chaperone.yaml
  --stdin-name NAME          what to call standard input; a name that ends in .txt makes it plain text
  --help, --version

Folders are searched for .md, .markdown and .txt. Drafts stay on this computer.
Status: 0 nothing of that level, 1 something, 2 could not run.
`;

const options = {
  'format': { type: 'string' },
  'fail-on': { type: 'string' },
  'config': { type: 'string' },
  'stdin-name': { type: 'string' },
  'help': { type: 'boolean', short: 'h' },
  'version': { type: 'boolean', short: 'v' },
} as const;

const commands = ['check', 'explain', 'rules', 'help'] as const;

/** Throws a `Refusal` for what it does not understand. */
export function readCommandLine(args: readonly string[]): Command {
  const { values, positionals, tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) if (token.kind === 'option') checkOption(token);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, ...rest] = positionals;
  if (name === undefined || name === 'help') return { name: 'help' };
  if (name === 'check') {
    return {
      name, paths: rest.length ? rest : ['.'],
      format: oneOf('--format', formats, values.format) ?? 'pretty',
      failOn: oneOf('--fail-on', failLevels, values['fail-on']) ?? 'warning',
      configFile: values.config as string | undefined,
      stdinName: values['stdin-name'] as string | undefined,
    };
  }
  const stray = tokens.find((token) => token.kind === 'option');
  if (stray) throw new Refusal(`“${name}” takes no ${stray.rawName}; only “check” does.`);
  if (name === 'rules' && !rest.length) return { name };
  if (name === 'explain' && rest.length === 1) return { name, topic: rest[0]! };
  if (name === 'explain') throw new Refusal('“explain” takes one name: chaperone explain patient-privacy');
  if (name === 'rules') throw new Refusal('“rules” takes no names. Write “chaperone explain NAME” for one of them.');
  throw new Refusal(`There is no command “${name}”. ${suggestion(name, commands)}`);
}

function checkOption({ name, rawName, value }: { name: string; rawName: string; value: string | undefined }): void {
  const option = Object.entries(options).find(([known]) => known === name)?.[1];
  if (!option) throw new Refusal(`There is no option ${rawName}. ${suggestion(rawName, Object.keys(options).map((known) => `--${known}`))}`);
  if (option.type === 'string' && value === undefined) throw new Refusal(`${rawName} needs a value: ${rawName} ${examples[name]!}`);
  if (option.type === 'boolean' && value !== undefined) throw new Refusal(`${rawName} takes no value.`);
}

const examples: Readonly<Record<string, string>> = { 'format': 'json', 'fail-on': 'error', 'config': '.chaperone.yaml', 'stdin-name': 'post.md' };

function oneOf<Value extends string>(option: string, known: readonly Value[], value: unknown): Value | undefined {
  if (value === undefined || known.includes(value as Value)) return value as Value | undefined;
  throw new Refusal(`${option} cannot be “${String(value)}”. It is one of: ${known.join(', ')}.`);
}

function suggestion(wrong: string, known: readonly string[]): string {
  const nearest = nearestName(wrong, known);
  return nearest === undefined ? `There are: ${known.join(', ')}.` : `Did you mean ${nearest}?`;
}

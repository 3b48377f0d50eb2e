import type { Span } from '../model';
import type { Problem } from '../problem';
import { parseYaml } from '../text/yaml';
import type { YamlNode } from '../text/yaml';
import type { Settings } from './config';
import { readSettings } from './settings';
import type { SettingProblem } from './settings';

/** Reads a config file. Whatever is wrong in it is reported where it stands; what is right counts. */
export function parseConfig(yaml: string): { settings: Settings; problems: Problem[] } {
  const { root, value, problems } = parseYaml(yaml);
  if (!root) return { settings: {}, problems: [...problems] };
  const { settings, problems: wrong } = readSettings(value);
  return { settings, problems: [...problems, ...wrong.map((problem) => toProblem(root, problem, yaml.length))] };
}

function toProblem(root: YamlNode, { path, at, message }: SettingProblem, length: number): Problem {
  const span = spanOf(root, path, at) ?? { start: 0, end: Math.max(1, length) };
  return { span, level: 'warning', message };
}

/** Where the key or the value at a path stands. */
function spanOf(root: YamlNode, path: SettingProblem['path'], at: SettingProblem['at']): Span | undefined {
  let node: YamlNode | undefined = root;
  let key: YamlNode | undefined;
  for (const step of path) {
    if (node?.kind === 'map') {
      const entry: { key: YamlNode; value: YamlNode } | undefined = node.entries.find((item) => item.key.kind === 'scalar' && item.key.text === String(step));
      key = entry?.key;
      node = entry?.value;
    } else if (node?.kind === 'list') {
      key = undefined;
      node = node.items[Number(step)];
    }
  }
  const range = (value: YamlNode | undefined): Span | undefined => (value && value.span.end > value.span.start ? value.span : undefined);
  // A value that is missing has no place of its own.
  return at === 'key' ? range(key) : range(node) ?? range(key);
}

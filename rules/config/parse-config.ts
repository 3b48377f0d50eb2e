import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Document, Pair } from 'yaml';
import type { Span } from '../model';
import type { Problem } from '../problem';
import { parseYaml } from '../text/yaml';
import type { Settings } from './config';
import { readSettings } from './settings';
import type { SettingProblem } from './settings';

/** Reads a config file. Whatever is wrong in it is reported where it stands; what is right counts. */
export function parseConfig(yaml: string): { settings: Settings; problems: Problem[] } {
  const { document, problems } = parseYaml(yaml);
  if (!document) return { settings: {}, problems };
  const { settings, problems: wrong } = readSettings(document.toJS({ maxAliasCount: 0 }));
  return { settings, problems: [...problems, ...wrong.map((problem) => toProblem(document, problem, yaml.length))] };
}

function toProblem(document: Document, { path, at, message }: SettingProblem, length: number): Problem {
  const span = spanOf(document, path, at) ?? { start: 0, end: Math.max(1, length) };
  return { span, level: 'warning', message };
}

/** Where the key or the value at a path stands. */
function spanOf(document: Document, path: SettingProblem['path'], at: SettingProblem['at']): Span | undefined {
  let node: unknown = document.contents;
  let key: unknown;
  for (const step of path) {
    if (isMap(node)) {
      const pair = (node.items as Pair[]).find((item) => String(isScalar(item.key) ? item.key.value : item.key) === String(step));
      key = pair?.key;
      node = pair?.value;
    } else if (isSeq(node)) {
      key = undefined;
      node = node.items[Number(step)];
    }
  }
  const range = (value: unknown): Span | undefined =>
    isNode(value) && value.range && value.range[1] > value.range[0] ? { start: value.range[0], end: value.range[1] } : undefined;
  // A value that is missing has no place of its own.
  return at === 'key' ? range(key) : range(node) ?? range(key);
}

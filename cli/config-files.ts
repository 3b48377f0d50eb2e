import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { configFileName, defaultConfig, mergeConfigs, parseConfig } from '../rules/index';
import type { Config, Settings } from '../rules/index';
import { Lines } from './lines';
import { readText } from './read-text';
import { Refusal } from './refusal';

/** Reads the settings of each draft. A file that is wrong in any way is a `Refusal`: settings that count by half help nobody. */
export class ConfigFiles {
  readonly #byFolder = new Map<string, readonly Settings[]>();
  readonly #given?: Settings;

  constructor(readonly folder: string, file: string | undefined) {
    if (file !== undefined) this.#given = this.#read(resolve(folder, file), file);
  }

  /** For a draft in a folder: all config files from the root down, the nearest last. */
  of(draftFolder: string, root: string): Config {
    return this.#given ? mergeConfigs(defaultConfig, this.#given) : mergeConfigs(defaultConfig, ...this.#chain(draftFolder, root));
  }

  #chain(folder: string, root: string): readonly Settings[] {
    const key = `${root}\n${folder}`;
    const kept = this.#byFolder.get(key);
    if (kept) return kept;
    const parent = dirname(folder);
    const above = folder === root || parent === folder ? [] : this.#chain(parent, root);
    const path = join(folder, configFileName);
    const chain = existsSync(path) ? [...above, this.#read(path, relative(this.folder, path))] : above;
    this.#byFolder.set(key, chain);
    return chain;
  }

  #read(path: string, name: string): Settings {
    const read = readText(path);
    if ('reason' in read) throw new Refusal(existsSync(path) ? `${name} ${read.reason}.` : `There is no file “${name}” to take settings from.`);
    const { settings, problems: [problem, ...others] } = parseConfig(read.text);
    if (!problem) return settings;
    const { line, character } = new Lines(read.text).positionOf(problem.span.start);
    const more = others.length ? ` (and ${others.length} more like it)` : '';
    throw new Refusal(`${name}:${line + 1}:${character + 1}: ${problem.message}${more}`);
  }
}

import { readdirSync, statSync } from 'node:fs';
import { dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { Refusal } from './refusal';

/** A file to read. */
export interface DraftFile {
  /** As the user would write it. */
  readonly path: string;
  /** The folder up to which settings are looked for. */
  readonly root: string;
  /** False for what was found in a folder: if it cannot be read, the others still are. */
  readonly wasNamed: boolean;
}

export interface Skipped {
  readonly path: string;
  readonly reason: string;
}

const endings = new Set(['.md', '.markdown', '.txt']);

/** The files that the paths stand for, each once, in order. Throws a `Refusal` for a path that is not there. */
export function findDrafts(paths: readonly string[], folder: string, onSkip: (skipped: Skipped) => void): DraftFile[] {
  const found = paths.flatMap((path) => {
    const stats = statSync(resolve(folder, path), { throwIfNoEntry: false });
    if (!stats) throw new Refusal(`There is no file or folder “${path}”.`);
    const root = rootFor(stats.isDirectory() ? resolve(folder, path) : dirname(resolve(folder, path)), folder);
    if (!stats.isDirectory()) return [{ path, root, wasNamed: true }];
    return walk(path, folder, (skipped) => {
      if (skipped.path === path) throw new Refusal(`The folder “${path}” ${skipped.reason}.`);
      onSkip(skipped);
    }).map((file) => ({ path: file, root, wasNamed: false }));
  });
  const seen = new Set<string>();
  return found.filter(({ path }) => !seen.has(resolve(folder, path)) && seen.add(resolve(folder, path)));
}

/** Settings of the folder where the command runs count for what is in it; elsewhere the walk ends at the path given. */
export function rootFor(draftFolder: string, folder: string): string {
  const isInside = !relative(folder, draftFolder).split(sep).includes('..') && !isAbsolute(relative(folder, draftFolder));
  return isInside ? folder : draftFolder;
}

function walk(path: string, folder: string, onSkip: (skipped: Skipped) => void): string[] {
  try {
    const entries = readdirSync(resolve(folder, path), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    return entries.flatMap((entry) => {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
      const inner = path === '.' ? entry.name : join(path, entry.name);
      if (entry.isDirectory()) return walk(inner, folder, onSkip);
      const isFile = entry.isFile() || (entry.isSymbolicLink() && isLinkToFile(resolve(folder, inner)));
      return isFile && endings.has(extname(entry.name).toLowerCase()) ? [inner] : [];
    });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    onSkip({ path, reason: `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})` });
    return [];
  }
}

/** A link to a folder is not followed: it may lead back here. */
function isLinkToFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

import { readFile, realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PhotoFacts } from '../rules/index';
import { factsIn } from './facts';

/** Bytes. What is larger is no photo for a post, and reading it would be felt. */
const largest = 40_000_000;

const endings = /\.(?:jpe?g|jfif|png|webp|heic|heif|avif|tiff?)$/i;

/** Files kept in mind. */
const kept = 200;

const known = new Map<string, { readonly stamp: string; readonly facts: PhotoFacts | undefined }>();

/**
 * Where an image of a draft stands: a file URI inside the folder `root`, or undefined for anything that is not a picture in it. `/a.jpg` is counted
 * from `root`. All are `file:` URIs; `root` ends in a slash.
 */
export function photoUri(url: string, draft: string, root: string): string | undefined {
  if (!draft.startsWith('file:') || !root.startsWith('file:') || /^(?!file:)[a-z][a-z\d+.-]+:|^\/\//i.test(url)) return undefined;
  const place = URL.canParse(url, draft) ? new URL(url.startsWith('/') ? `.${url}` : url, url.startsWith('/') ? root : draft) : undefined;
  if (!place || !endings.test(place.pathname)) return undefined;
  const uri = `${place.protocol}//${place.host}${place.pathname}`;
  return uri.startsWith(new URL(root).href) ? uri : undefined;
}

/** What the file of an image tells; undefined when there is none to read within `root`. A file that did not change is read once. */
export async function readPhoto(url: string, draft: string, root: string): Promise<PhotoFacts | undefined> {
  try {
    const uri = photoUri(url, draft, root);
    if (uri === undefined) return undefined;
    const [path, folder] = await Promise.all([realpath(fileURLToPath(uri)), realpath(fileURLToPath(root))]);
    // A link may lead out of the folder.
    if (!path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return undefined;
    const { size, mtimeMs } = await stat(path);
    const stamp = `${size} ${mtimeMs}`;
    const last = known.get(path);
    if (last?.stamp === stamp) return last.facts;
    const facts = size > largest ? undefined : factsIn(await readFile(path));
    known.delete(path);
    known.set(path, { stamp, facts });
    if (known.size > kept) known.delete(known.keys().next().value!);
    return facts;
  } catch {
    // Missing, unreadable, an odd address: the draft is reviewed without it.
    return undefined;
  }
}

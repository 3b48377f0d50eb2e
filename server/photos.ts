import type { PhotoFacts, Photos, Review } from '../rules/index';
import { refreshDiagnosticsOf } from './diagnostics';
import type { Session } from './session';

/** Images of one draft whose files are read. More than a post has. */
const most = 60;

/**
 * Reads the files of a draft's images after its review, so that no keystroke waits for them, and has the draft reviewed again when they tell something
 * new. Only files in the draft's workspace folder are read; of a draft outside any, those in its own folder, if the author trusts it.
 */
export function watchPhotos(session: Session): void {
  const { runtime, documents, log } = session;
  if (!runtime.readPhoto) return;
  const busy = new Set<string>();
  documents.onReview((uri, review) => {
    const root = rootOf(session, uri);
    const urls = urlsIn(review);
    if (root === undefined || busy.has(uri) || (!urls.length && !documents.photosOf(uri)?.size)) return;
    busy.add(uri);
    readPhotos(urls, (url) => runtime.readPhoto!(url, uri, root))
      .then((photos) => {
        busy.delete(uri);
        if (areSame(photos, documents.photosOf(uri) ?? new Map<string, PhotoFacts>())) return;
        documents.learnPhotos(uri, photos);
        refreshDiagnosticsOf(session, uri);
      })
      .catch((error: unknown) => {
        busy.delete(uri);
        log.failure('Reading the files of images', error);
      });
  });
}

function rootOf({ client, configuration }: Session, uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  const folder = configuration.folders.map((other) => other.replace(/\/?$/, '/')).filter((other) => uri.startsWith(other)).sort((a, b) => b.length - a.length)[0];
  return folder ?? (client.options.readsConfigFiles === false ? undefined : uri.slice(0, uri.lastIndexOf('/') + 1));
}

function urlsIn({ draft }: Review): string[] {
  const urls = draft.blocks.flatMap(({ images }) => images.map(({ url }) => url)).filter((url) => !/^(?:https?|data|blob):/i.test(url));
  return [...new Set(urls)].slice(0, most);
}

async function readPhotos(urls: readonly string[], read: (url: string) => Promise<PhotoFacts | undefined>): Promise<Photos> {
  const photos = new Map<string, PhotoFacts>();
  for (const url of urls) {
    const facts = await read(url);
    if (facts) photos.set(url, facts);
  }
  return photos;
}

function areSame(some: Photos, others: Photos): boolean {
  return some.size === others.size && [...some].every(([url, facts]) => {
    const other = others.get(url);
    return other !== undefined && (Object.keys(facts) as (keyof PhotoFacts)[]).every((name) => facts[name] === other[name]);
  });
}

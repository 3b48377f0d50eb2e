import { basename, dirname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createReviewer, levels } from '../rules/index';
import type { Format, PhotoFacts, Photos, Review } from '../rules/index';
import type { CheckCommand } from './command-line';
import { ConfigFiles } from './config-files';
import { findDrafts, rootFor } from './find-drafts';
import type { DraftFile, Skipped } from './find-drafts';
import { Pretty } from './pretty';
import { readText, toText } from './read-text';
import type { ReadText } from './read-text';
import { Refusal } from './refusal';
import { toFileReport, toReport } from './report';
import type { FileReport, Report } from './report';
import type { Terminal } from './terminal';

/** Reviews drafts and prints a report. Gives the status to end with. */
export async function check(command: CheckCommand, terminal: Terminal): Promise<number> {
  const skipped: Skipped[] = [];
  const skip = (file: Skipped): void => {
    skipped.push(file);
    terminal.note(`chaperone: skipped ${file.path}, which ${file.reason}`);
  };
  const configs = new ConfigFiles(terminal.folder, command.configFile);
  const reviewer = createReviewer();
  const pretty = command.format === 'pretty' ? new Pretty(terminal) : undefined;
  const files: FileReport[] = [];
  for (const source of sourcesOf(command, terminal, skip)) {
    const read = await source.read();
    if ('reason' in read) {
      if (source.wasNamed) throw new Refusal(`${source.name} ${read.reason}.`);
      skip({ path: source.name, reason: read.reason });
      continue;
    }
    const config = configs.of(source.folder, source.root);
    const text = { text: read.text, format: formatOf(source.name) };
    const first = reviewer.review(text, config);
    const photos = await photosOf(first, source);
    const review = photos.size ? reviewer.review({ ...text, photos }, config) : first;
    files.push(toFileReport(source.name, review));
    pretty?.showDraft(source.name, review);
    noteFaults(source.name, review, terminal);
  }
  const report = toReport(files, skipped);
  if (pretty) pretty.showSummary(report.summary);
  else terminal.print(`${JSON.stringify(report, undefined, 2)}\n`);
  return reaches(report, command.failOn) ? 1 : 0;
}

/** Something to review. */
interface TextSource {
  readonly name: string;
  readonly folder: string;
  readonly root: string;
  readonly wasNamed: boolean;
  read(): ReadText | Promise<ReadText>;
}

function sourcesOf({ paths, stdinName }: CheckCommand, terminal: Terminal, skip: (skipped: Skipped) => void): TextSource[] {
  if (stdinName !== undefined && !paths.includes('-')) throw new Refusal('--stdin-name goes with standard input: chaperone check - --stdin-name post.md');
  const { folder } = terminal;
  const inputFolder = dirname(resolve(folder, stdinName ?? '-'));
  const input = (): TextSource => ({
    name: stdinName ?? '-', folder: inputFolder, root: rootFor(inputFolder, folder), wasNamed: true,
    read: async () => toText(await terminal.readInput()),
  });
  const file = ({ path, root, wasNamed }: DraftFile): TextSource => ({
    name: path, folder: dirname(resolve(folder, path)), root, wasNamed, read: () => readText(resolve(folder, path)),
  });
  const files = findDrafts(paths.filter((path) => path !== '-'), folder, skip).map(file);
  return paths.includes('-') ? [input(), ...files] : files;
}

/** What the files of a draft's images tell. Only those below the folder that settings are looked for in are read. */
async function photosOf({ draft }: Review, { folder, root }: TextSource): Promise<Photos> {
  const urls = new Set(draft.blocks.flatMap(({ images }) => images.map(({ url }) => url)));
  const photos = new Map<string, PhotoFacts>();
  if (!urls.size) return photos;
  const { readPhoto } = await import('../photos/index');
  for (const url of urls) {
    const facts = await readPhoto(url, `${pathToFileURL(folder).href}/draft`, pathToFileURL(join(root, sep)).href);
    if (facts) photos.set(url, facts);
  }
  return photos;
}

function formatOf(name: string): Format {
  return /\.txt$/i.test(basename(name)) ? 'plain' : 'markdown';
}

/** A rule that failed is no finding, but whoever relies on the report should know. Its name and place hold no words of the draft. */
function noteFaults(name: string, { faults }: Review, terminal: Terminal): void {
  for (const { rule, offset } of faults) terminal.note(`chaperone: ${rule} failed on ${name} at offset ${offset}; the other rules were applied`);
}

function reaches({ summary }: Report, failOn: CheckCommand['failOn']): boolean {
  return failOn !== 'never' && levels.slice(0, levels.indexOf(failOn) + 1).some((level) => summary[level] > 0);
}

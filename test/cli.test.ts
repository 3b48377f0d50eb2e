import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { FileReport, Report } from '../cli/report';
import { run as runCommand } from '../cli/run';
import { expectGolden } from './golden';

const cli = resolve('dist/cli.js');

/** Flagged whatever else changes: nobody says who pays. */
const telling = 'Use my code SKIN20 for 20% off the cream we all love.\n';
const guideline = 'current-guidelines';
const quiet = 'Clinics open at nine from March.\n';

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

describe('The command line', () => {
  let folder = '';
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'chaperone-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const write = (files: Readonly<Record<string, string | Uint8Array>>): void => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  };
  /** In this process, as `main.ts` would: starting one for each test takes most of the time. */
  const run = async (args: readonly string[], input: string | Uint8Array = ''): Promise<Ran> => {
    let stdout = '';
    let stderr = '';
    const status = await runCommand(args, {
      folder, width: 100, hasColours: false,
      print: (text) => void (stdout += text), note: (text) => void (stderr += `${text}\n`), readInput: () => Promise.resolve(Buffer.from(input)),
    }, '1.2.3');
    return { status, stdout, stderr };
  };
  /** In a process of its own, through pipes. */
  const start = (args: readonly string[], input = ''): Ran => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: folder, input, encoding: 'utf8', maxBuffer: 1 << 28 });
    return { status, stdout, stderr };
  };
  const report = async (args: readonly string[] = [], input?: string): Promise<Report> => JSON.parse((await run(['check', '--format', 'json', ...args], input)).stdout) as Report;
  const pathsOf = ({ files }: Report): string[] => files.map(({ path }) => path);

  describe('finds drafts', () => {
    it('in folders, in order, by their endings', async () => {
      write({ 'b.md': quiet, 'a.txt': quiet, 'in/c.markdown': quiet, 'd.html': quiet, 'node_modules/e.md': quiet, '.git/f.md': quiet, 'in/G.MD': quiet });
      assert.deepEqual(pathsOf(await report()), ['a.txt', 'b.md', join('in', 'G.MD'), join('in', 'c.markdown')]);
      assert.deepEqual(pathsOf(await report(['in'])), [join('in', 'G.MD'), join('in', 'c.markdown')]);
    });

    it('by name, whatever they end in, each once', async () => {
      write({ 'post.draft': quiet, 'a.md': quiet });
      assert.deepEqual(pathsOf(await report(['post.draft', 'a.md', './a.md'])), ['post.draft', 'a.md']);
    });

    it('on standard input, under a name of their own if they have one', async () => {
      assert.deepEqual(pathsOf(await report(['-'], quiet)), ['-']);
      assert.deepEqual(pathsOf(await report(['-', '--stdin-name', 'post.txt'], quiet)), ['post.txt']);
    });

    it('and follows no link to a folder', async () => {
      write({ 'in/a.md': quiet });
      symlinkSync('..', join(folder, 'in', 'loop'));
      assert.deepEqual(pathsOf(await report()), [join('in', 'a.md')]);
    });
  });

  describe('ends with', () => {
    it('0 when nothing reaches the level, 1 when something does', async () => {
      write({ 'a.md': telling });
      assert.equal((await run(['check'])).status, 1);
      assert.equal((await run(['check', '--fail-on', 'hint'])).status, 1);
      assert.equal((await run(['check', '--fail-on', 'never'])).status, 0);
      assert.equal((await run(['check', '-'], quiet)).status, 0);
    });

    it('0 for a folder with no drafts', async () => assert.equal((await run(['check'])).status, 0));

    for (const [why, args, message] of [
      ['an unknown option', ['check', '--fail-no', 'error'], 'There is no option --fail-no. Did you mean --fail-on?'],
      ['an option without its value', ['check', '--format'], '--format needs a value: --format json'],
      ['a value that is none', ['check', '--format', 'xml'], '--format cannot be “xml”. It is one of: pretty, json.'],
      ['a level that is none', ['check', '--fail-on', 'warn'], '--fail-on cannot be “warn”. It is one of: error, warning, information, hint, never.'],
      ['an unknown command', ['chekc'], 'There is no command “chekc”. Did you mean check?'],
      ['a missing file', ['check', 'nowhere.md'], 'There is no file or folder “nowhere.md”.'],
      ['a missing config file', ['check', '--config', 'nowhere.yaml'], 'There is no file “nowhere.yaml” to take settings from.'],
      ['a name without input', ['check', '--stdin-name', 'a.md'], '--stdin-name goes with standard input: chaperone check - --stdin-name post.md'],
      ['an unknown rule', ['explain', 'patient-privcy'], 'There is no rule or guideline “patient-privcy”. Did you mean “patient-privacy”?'],
      ['nothing to explain', ['explain'], '“explain” takes one name: chaperone explain patient-privacy'],
      ['an option of another command', ['rules', '--format', 'json'], '“rules” takes no --format; only “check” does.'],
    ] as const) {
      it(`2 and one line for ${why}`, async () => assert.deepEqual(await run(args), { status: 2, stdout: '', stderr: `chaperone: ${message}\n` }));
    }

    it('2 and the place for settings that are wrong', async () => {
      write({ 'in/.chaperone.yaml': 'levels:\n  copyrihgt: off\n', 'in/a.md': quiet });
      const stderr = `chaperone: ${join('in', '.chaperone.yaml')}:2:3: There is no rule or guideline “copyrihgt”. Did you mean “copyright”?\n`;
      assert.deepEqual(await run(['check']), { status: 2, stdout: '', stderr });
    });

    it('2 for a named file that is no text', async () => {
      write({ 'photo.md': new Uint8Array([0x89, 0x50, 0, 0]), 'latin.md': new Uint8Array([0x63, 0x61, 0x66, 0xe9]) });
      assert.equal((await run(['check', 'photo.md'])).stderr, 'chaperone: photo.md is not a text file in UTF-8.\n');
      assert.equal((await run(['check', 'latin.md'])).stderr, 'chaperone: latin.md is not a text file in UTF-8; saving it in that encoding helps.\n');
      assert.equal((await run(['check', 'latin.md'])).status, 2);
    });
  });

  it('skips what it cannot read in a folder, and says so', async () => {
    write({ 'a.md': quiet, 'photo.md': new Uint8Array([0x89, 0, 0]), 'huge.txt': 'word '.repeat(500_000), 'half.md': new Uint8Array([0xed, 0xa0, 0x80]) });
    const { skipped, files, summary } = await report();
    assert.deepEqual(skipped.map(({ path }) => path), ['half.md', 'huge.txt', 'photo.md']);
    assert.equal(files.length, 1);
    assert.equal(summary.skipped, 3);
    assert.match((await run(['check'])).stderr, /^chaperone: skipped half\.md, which is not a text file in UTF-8/);
  });

  it('goes around a folder that it may not open', async () => {
    write({ 'a.md': quiet, 'shut/b.md': quiet });
    chmodSync(join(folder, 'shut'), 0);
    const { files, skipped } = await report();
    chmodSync(join(folder, 'shut'), 0o700);
    // An administrator may open any folder, and then nothing is skipped.
    const mayOpen = process.getuid?.() === 0;
    assert.deepEqual([files.length, skipped], mayOpen ? [2, []] : [1, [{ path: 'shut', reason: 'cannot be read (EACCES)' }]]);
  });

  it('reads a text without line ends, a long one and an odd one', async () => {
    const odd = '\uFEFF# \u0301 👩🏽‍⚕️\r\n\r\n| a\r\n--- \u2028 <!-- chaperone: \r\n```';
    for (const text of ['', '\n', '---', '---\n---', 'word '.repeat(20_000), '('.repeat(5_000), '> '.repeat(500), odd]) assert.equal((await run(['check', '-'], text)).status, 0, text.slice(0, 20));
  });

  describe('takes settings', () => {
    const off = `levels: { ${guideline}: off }\n`;
    const levelsIn = ({ findings }: FileReport): string[] => findings.filter((finding) => finding.guideline === guideline).map(({ severity }) => severity);

    it('from the files beside and above each draft, up to the folder it runs in', async () => {
      write({ '.chaperone.yaml': off, 'a.md': telling, 'in/b.md': telling, 'in/deep/.chaperone.yaml': `levels: { ${guideline}: hint }\n`, 'in/deep/c.md': telling });
      assert.deepEqual((await report()).files.map(({ path }) => path), ['a.md', join('in', 'b.md'), join('in', 'deep', 'c.md')]);
      assert.deepEqual((await report()).files.map(levelsIn), [[], [], ['hint']]);
    });

    it('from one file in place of all others when it is named', async () => {
      write({ '.chaperone.yaml': off, 'other.yaml': '', 'a.md': telling });
      assert.deepEqual((await report()).files.map(levelsIn), [[]]);
      assert.deepEqual((await report(['--config', 'other.yaml'])).files.map(levelsIn), [['warning']]);
    });

    it('for standard input by its name', async () => {
      write({ 'in/.chaperone.yaml': off });
      assert.deepEqual((await report(['-', '--stdin-name', 'in/a.md'], telling)).files.map(levelsIn), [[]]);
      assert.deepEqual((await report(['-'], telling)).files.map(levelsIn), [['warning']]);
    });
  });

  it('counts characters and offsets in UTF-16 code units from 0', async () => {
    const text = `Line one 🩺.\r\n\r\n🩺 ${telling}`;
    write({ 'a.md': text });
    const [finding] = (await report()).files[0]!.findings;
    const { start, end } = finding!.range;
    assert.equal(start.line, 2);
    assert.equal(start.offset, text.indexOf('🩺 Use') + start.character);
    assert.equal(end.offset - start.offset, end.character - start.character);
  });

  it('shows the marked words, and no colours in a pipe', async () => {
    const { stdout } = await run(['check', '-'], telling);
    assert.match(stdout, /⟦[^⟧]*SKIN20[^⟧]*⟧/);
    assert.doesNotMatch(stdout, /\u001B/);
  });

  it('says of the examples what a careful colleague would', async () => {
    cpSync('examples', join(folder, 'examples'), { recursive: true });
    expectGolden('test/golden/examples.txt', (await run(['check', 'examples'])).stdout);
    expectGolden('test/golden/thread.json', (await run(['check', '--format', 'json', 'examples/thread.md'])).stdout);
  });

  it('never calls a draft safe', async () => {
    assert.equal((await run(['check', '-'], quiet)).stdout, '1 draft read: nothing noticed.\n'
      + 'That is no promise that it is safe to post. Consent, and who might recognize themselves, are yours\nto judge.\n');
  });

  it('tells about itself, its rules and its guidelines', async () => {
    assert.equal((await run(['--version'])).stdout, '1.2.3\n');
    for (const args of [[], ['help'], ['--help'], ['check', '-h']]) assert.match((await run(args)).stdout, /^chaperone: reads drafts/);
    assert.match((await run(['rules'])).stdout, /^Share credible health information \(credible-information\)\n/);
    assert.match((await run(['explain', 'patient-privacy'])).stdout, /^# Protect patient privacy\n/);
  });

  describe('as a process', () => {
    it('reads standard input, prints and ends with the status', () => {
      const { status, stdout, stderr } = start(['check', '-', '--format', 'json'], telling);
      assert.deepEqual([status, (JSON.parse(stdout) as Report).files.length, stderr], [1, 1, '']);
      assert.equal(start(['chekc']).status, 2);
    });

    it('prints the whole of a report of several megabytes into a pipe', () => {
      write({ 'a.md': `${telling}\n`.repeat(4_000) });
      const { stdout } = start(['check', '--format', 'json']);
      assert.ok(stdout.length > 1_000_000);
      assert.equal((JSON.parse(stdout) as Report).files.length, 1);
    });

    it('is silent when its reader has seen enough', () => {
      write({ 'a.md': `${telling}\n`.repeat(2_000) });
      const { stdout, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${cli}" check a.md | head -n 1`], { cwd: folder, encoding: 'utf8' });
      assert.deepEqual([stdout, stderr], ['a.md\n', '']);
    });

    it('has the version of the package', () => {
      const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
      assert.equal(start(['--version']).stdout, `${version}\n`);
    });
  });
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { builtinModules } from 'node:module';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

interface Metafile {
  readonly inputs: Readonly<Record<string, { readonly imports: readonly { readonly path: string; readonly external?: boolean }[] }>>;
}

const bundles = JSON.parse(readFileSync('dist/metafile.json', 'utf8')) as Readonly<Record<string, Metafile>>;
const importsIn = (bundle: string): [from: string, to: string, isExternal: boolean][] => Object.entries(bundles[bundle]!.inputs)
  .flatMap(([from, { imports }]) => imports.map(({ path, external }): [string, string, boolean] => [from, path, external === true]));
const isBuiltin = (path: string): boolean => builtinModules.includes(path.replace(/^node:/, ''));

/** Bytes: what an editor loads before it shows anything. The vocabulary, which is read later, keeps to it as well. */
const limit = 650_000;
const shipped = ['dist/client.js', 'dist/client.web.js', 'dist/server.js', 'dist/server.worker.js', 'dist/cli.js', 'dist/photos.js', 'dist/engine.js', 'dist/vocabulary.js', 'dist/handbook.js'];
const inWorker = ['dist/vocabulary.js', 'dist/handbook.js', 'dist/engine.js', 'dist/server.worker.js'];

describe('The bundles', () => {
  for (const bundle of shipped) it(`${bundle} is at most 650 kB`, () => assert.ok(statSync(bundle).size <= limit, `${statSync(bundle).size} bytes`));

  for (const bundle of shipped.filter((name) => name in bundles)) {
    it(`${bundle} has no network code`, () => {
      const network = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'undici'];
      const found = importsIn(bundle).filter(([, path, isExternal]) => isExternal && network.includes(path.replace(/^node:/, '')));
      assert.deepEqual(found, []);
    });
  }

  for (const bundle of inWorker) {
    it(`${bundle} is ASCII, whatever a browser takes it for`, () => assert.doesNotMatch(readFileSync(bundle, 'utf8'), /[^\0-~]/));
  }

  it('share one engine', () => {
    const inEngine = (bundle: string): string[] => Object.keys(bundles[bundle]!.inputs).filter((path) => /^rules\/|node_modules\/compromise\//.test(path));
    const others = Object.keys(bundles).filter((bundle) => bundle !== 'dist/engine.js');
    assert.deepEqual([...new Set(others.flatMap(inEngine))], ['rules/index.ts']);
    assert.ok(inEngine('dist/engine.js').includes('rules/reviewer.ts'));
  });

  it('hold the tokenizer of compromise and nothing else of it', () => {
    const layers = Object.keys(bundles['dist/engine.js']!.inputs).flatMap((path) => /compromise\/src\/(\d-[^/]+(?:\/[^/]+)?)/.exec(path)?.[1] ?? []);
    assert.deepEqual([...new Set(layers)], ['1-one/tokenize']);
  });

  it('leave the vocabulary for the first draft', () => {
    const load = `require('./dist/engine.js'); const all = Object.keys(require.cache); console.log(all.some((path) => path.endsWith('vocabulary.js')))`;
    assert.equal(execFileSync(process.execPath, ['-e', load], { encoding: 'utf8' }).trim(), 'false');
  });

  it('leave the examples for whoever asks for them', () => {
    const load = `const { catalog, createReviewer, defaultConfig } = require('./dist/engine.js'); const isRead = () => Object.keys(require.cache).some((path) => path.endsWith('handbook.js'));
      createReviewer().review({ text: 'Rest.', format: 'plain' }, defaultConfig); console.log(isRead(), catalog.every(({ examples }) => examples.length > 0), isRead())`;
    assert.equal(execFileSync(process.execPath, ['-e', load], { encoding: 'utf8' }).trim(), 'false true true');
  });

  it('say in a worker what is missing', () => {
    const run = `require('./dist/server.worker.js')`;
    assert.throws(() => execFileSync(process.execPath, ['-e', run], { stdio: 'pipe' }), /vocabulary\.js and engine\.js run before server\.worker\.js/);
  });

  for (const bundle of ['dist/engine.js', 'dist/server.worker.js', 'dist/client.web.js']) {
    it(`${bundle} asks nothing of Node.js`, () => {
      assert.deepEqual(importsIn(bundle).filter(([, path, isExternal]) => isExternal && isBuiltin(path)), []);
    });
  }
});

describe('Imports point downhill', () => {
  const folderOf = (path: string): string => path.split('/')[0]!;
  const doors: Readonly<Record<string, readonly string[]>> = { server: ['rules/index.ts', 'photos/index.ts'], cli: ['rules/index.ts', 'photos/index.ts', 'package.json'], client: [], rules: [], photos: ['rules/index.ts'] };
  for (const [folder, allowed] of Object.entries(doors)) {
    it(`${folder} reaches ${allowed.length ? allowed.join(' and ') : 'nothing'} of the others`, () => {
      const own = Object.keys(bundles).flatMap(importsIn).filter(([from]) => folderOf(from) === folder);
      const away = own.filter(([, path, isExternal]) => !isExternal && !/node_modules|^(?:without-network|handbook):/.test(path) && folderOf(path) !== folder);
      assert.deepEqual([...new Set(away.map(([from, path]) => `${from} → ${path}`))].filter((line) => !allowed.some((door) => line.endsWith(`→ ${door}`))), []);
    });
  }

  it('rules asks nothing of Node.js', () => {
    const own = Object.keys(bundles).flatMap(importsIn).filter(([from]) => folderOf(from) === 'rules');
    assert.deepEqual(own.filter(([, path, isExternal]) => isExternal && isBuiltin(path)), []);
  });
});

describe('The source', () => {
  it('names nothing that reaches the network', () => {
    const files = ['rules', 'photos', 'server', 'cli', 'client'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)));
    const code = files.filter((file) => file.endsWith('.ts'));
    assert.ok(code.length > 0);
    const network = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|from '(?:node:)?(?:https?|http2|net|tls|dgram|dns)'/;
    assert.deepEqual(code.filter((file) => network.test(readFileSync(file, 'utf8'))), []);
  });
});

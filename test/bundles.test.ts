import assert from 'node:assert/strict';
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

/** Bytes: what an editor loads before it shows anything. The vocabulary, which is shared and read later, keeps to it as well. */
const limit = 650_000;
const shipped = ['dist/client.js', 'dist/client.web.js', 'dist/server.js', 'dist/server.worker.js', 'dist/cli.js', 'dist/vocabulary.js'];

describe('The bundles', () => {
  for (const bundle of shipped) it(`${bundle} is at most 650 kB`, () => assert.ok(statSync(bundle).size <= limit, `${statSync(bundle).size} bytes`));

  for (const bundle of shipped.filter((name) => name in bundles)) {
    it(`${bundle} has no network code`, () => {
      const network = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'undici'];
      const found = importsIn(bundle).filter(([, path, isExternal]) => isExternal && network.includes(path.replace(/^node:/, '')));
      assert.deepEqual(found, []);
    });
  }

  for (const bundle of ['dist/server.worker.js', 'dist/client.web.js']) {
    it(`${bundle} asks nothing of Node.js`, () => {
      assert.deepEqual(importsIn(bundle).filter(([, path, isExternal]) => isExternal && isBuiltin(path)), []);
    });
  }
});

describe('Imports point downhill', () => {
  const folderOf = (path: string): string => path.split('/')[0]!;
  const doors: Readonly<Record<string, readonly string[]>> = { server: ['rules/index.ts'], cli: ['rules/index.ts', 'package.json'], client: [], rules: [] };
  for (const [folder, allowed] of Object.entries(doors)) {
    it(`${folder} reaches ${allowed.length ? allowed.join(' and ') : 'nothing'} of the others`, () => {
      const own = Object.keys(bundles).flatMap(importsIn).filter(([from]) => folderOf(from) === folder);
      const away = own.filter(([, path, isExternal]) => !isExternal && !/node_modules|^without-network:/.test(path) && folderOf(path) !== folder);
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
    const files = ['rules', 'server', 'cli', 'client'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)));
    const code = files.filter((file) => file.endsWith('.ts'));
    assert.ok(code.length > 0);
    const network = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|from '(?:node:)?(?:https?|http2|net|tls|dgram|dns)'/;
    assert.deepEqual(code.filter((file) => network.test(readFileSync(file, 'utf8'))), []);
  });
});

// Builds what is shipped into dist/, and with --tests what mocha runs into out/. Usage: node esbuild.js [--tests] [--watch]
const esbuild = require('esbuild');
const { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { inAscii } = require('./build/ascii');
const { engineFormat, withoutEngine } = require('./build/engine');
const { handbookScript, withoutHandbook } = require('./build/handbook');
const { onlyKnownPlans } = require('./build/phones');
const { onlyBytes, withoutPhotos } = require('./build/photos');
const { onlyTokenizer } = require('./build/tokenizer');
const { vocabularyScript, withoutVocabulary } = require('./build/vocabulary');

const shared = {
  bundle: true, minify: true, sourcemap: false, target: 'es2022', legalComments: 'none', logLevel: 'warning', metafile: true,
  // The ES builds of the libraries: their CommonJS ones wrap requires that a bundler cannot follow.
  mainFields: ['module', 'main'],
};

/** The protocol library can talk over sockets. Its import of `net` is replaced, so that what is shipped has no network code at all. */
const withoutNetwork = {
  name: 'without-network',
  setup(build) {
    build.onResolve({ filter: /^(?:node:)?net$/ }, () => ({ path: 'net', namespace: 'without-network' }));
    build.onLoad({ filter: /^net$/, namespace: 'without-network' }, () => ({
      contents: `exports.createServer = exports.createConnection = () => {
        throw new Error('Chaperone has no network code. Its server is started with --stdio or --node-ipc.');
      };`,
    }));
  },
};

const node = { ...shared, charset: 'utf8', platform: 'node', format: 'cjs', target: 'node20', plugins: [withoutNetwork, withoutEngine('node'), withoutPhotos] };
const browser = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'], plugins: [withoutEngine('browser')] };
const engine = { ...shared, ...engineFormat, plugins: [withoutVocabulary, withoutHandbook, onlyTokenizer, onlyKnownPlans, inAscii] };

/** Shipped files by the entry they are built from. Their names are a promise to those who build on them. */
const bundles = [
  { ...engine, entryPoints: ['rules/index.ts'], outfile: 'dist/engine.js' },
  { ...node, plugins: [onlyBytes], entryPoints: ['photos/index.ts'], outfile: 'dist/photos.js' },
  { ...node, entryPoints: ['server/node.ts'], outfile: 'dist/server.js', banner: { js: '#!/usr/bin/env node' } },
  { ...browser, plugins: [...browser.plugins, inAscii], format: 'iife', entryPoints: ['server/worker.ts'], outfile: 'dist/server.worker.js' },
  { ...node, entryPoints: ['client/vscode/extension.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  { ...browser, format: 'cjs', entryPoints: ['client/vscode/extension.web.ts'], outfile: 'dist/client.web.js', external: ['vscode'] },
  { ...node, entryPoints: ['cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
];

async function buildDist() {
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/vocabulary.js', await vocabularyScript());
  writeFileSync('dist/handbook.js', await handbookScript());
  const metafiles = {};
  for (const bundle of bundles.filter(({ entryPoints: [entry] }) => existsSync(entry))) {
    const { metafile } = await esbuild.build(bundle);
    metafiles[bundle.outfile] = metafile;
  }
  // Read by the architecture test: which files went into which bundle.
  writeFileSync('dist/metafile.json', JSON.stringify(metafiles));
}

async function buildTests() {
  rmSync('out/js', { recursive: true, force: true });
  const entryPoints = ['rules', 'photos', 'server', 'cli', 'test'].flatMap((folder) => filesIn(folder, '.ts'));
  await esbuild.build({ entryPoints, outdir: 'out/js', outbase: '.', format: 'cjs', platform: 'node', target: 'node20', sourcemap: 'inline', logLevel: 'warning', supported: { 'dynamic-import': false } });
}

function filesIn(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

async function watch() {
  console.log('Building');
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/vocabulary.js', await vocabularyScript());
  writeFileSync('dist/handbook.js', await handbookScript());
  for (const bundle of bundles) {
    const context = await esbuild.context({ ...bundle, minify: false, sourcemap: true });
    await context.rebuild();
    await context.watch();
  }
  // The editor's task waits for this line.
  console.log('Watching');
}

const run = process.argv.includes('--watch') ? watch : async () => {
  await buildDist();
  if (process.argv.includes('--tests')) await buildTests();
};
run().catch(() => process.exit(1));

// The engine's words and patterns in a file of their own, dist/vocabulary.js, which every bundle with the engine in it shares.
// In Node.js a bundle requires it when the first draft is read. A web worker has it run first: the editor's side joins the two.
const esbuild = require('esbuild');

const source = 'rules/reading/vocabulary.ts';
const missing = 'The vocabulary is missing. dist/vocabulary.js stands beside the bundle in Node.js, and runs before it in a worker.';

const loaders = {
  node: `export const loadVocabulary = () => require('./vocabulary.js');`,
  browser: `export function loadVocabulary() {
    if (!globalThis.chaperoneVocabulary) throw new Error(${JSON.stringify(missing)});
    return globalThis.chaperoneVocabulary;
  }`,
};

/** Keeps the words out of a bundle for `node` or `browser`. */
function withoutVocabulary(platform) {
  return {
    name: 'without-vocabulary',
    setup(build) {
      build.onResolve({ filter: /^\.\/vocabulary\.js$/ }, () => ({ path: './vocabulary.js', external: true }));
      build.onLoad({ filter: /rules[\\/]reading[\\/]vocabulary\.ts$/ }, () => ({ contents: loaders[platform] }));
    },
  };
}

/** The text of dist/vocabulary.js. Reasons and sources of entries are for those who read the code, and stay behind. */
async function vocabularyScript() {
  const { outputFiles: [bundle] } = await esbuild.build({ entryPoints: [source], bundle: true, format: 'cjs', platform: 'node', write: false, logLevel: 'warning' });
  const module = { exports: {} };
  new Function('module', 'exports', bundle.text)(module, module.exports);
  const { lexicons, cues } = module.exports.loadVocabulary();
  const vocabulary = {
    lexicons: lexicons.map(({ kind, entries }) => ({ kind, entries: entries.map(({ because, source, terms, ...rest }) => ({ terms: terms.trim().replace(/\s*,\s*/g, ','), ...rest })) })),
    cues: cues.map(({ cue, patterns }) => ({ cue, patterns })),
  };
  // A browser may read a worker's script in another encoding than it was written in.
  const ascii = JSON.stringify(vocabulary).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `globalThis.chaperoneVocabulary=${ascii};if(typeof module==='object')module.exports=globalThis.chaperoneVocabulary;\n`;
}

module.exports = { vocabularyScript, withoutVocabulary };

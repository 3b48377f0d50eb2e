// The engine's words and patterns in a file of their own, dist/vocabulary.js, which is read with the first draft.
// In Node.js the engine requires it then. A web worker has it run before the engine: the editor's side joins them.
const esbuild = require('esbuild');
const { toAscii } = require('./ascii');
const { pack, unpack } = require('./pack');

const source = 'rules/reading/vocabulary.ts';
const missing = 'The vocabulary is missing. dist/vocabulary.js stands beside dist/engine.js in Node.js, and runs before it in a worker.';

const loader = `export function loadVocabulary() {
  if (globalThis.chaperoneVocabulary) return globalThis.chaperoneVocabulary;
  if (typeof require !== 'function') throw new Error(${JSON.stringify(missing)});
  return require('./vocabulary.js');
}`;

/** Keeps the words out of the engine's bundle. */
const withoutVocabulary = {
  name: 'without-vocabulary',
  setup(build) {
    build.onResolve({ filter: /^\.\/vocabulary\.js$/ }, () => ({ path: './vocabulary.js', external: true }));
    build.onLoad({ filter: /rules[\\/]reading[\\/]vocabulary\.ts$/ }, () => ({ contents: loader }));
  },
};

/** The text of dist/vocabulary.js. Reasons and sources of entries are for those who read the code, and stay behind. */
async function vocabularyScript() {
  const { outputFiles: [bundle] } = await esbuild.build({ entryPoints: [source], bundle: true, format: 'cjs', platform: 'node', write: false, logLevel: 'warning' });
  const module = { exports: {} };
  new Function('module', 'exports', bundle.text)(module, module.exports);
  const { lexicons, cues, gazetteer } = module.exports.loadVocabulary();
  const vocabulary = {
    lexicons: lexicons.map(({ kind, entries }) => ({ kind, entries: entries.map(({ because, source, terms, ...rest }) => ({ terms: terms.trim().replace(/\s*,\s*/g, ','), ...rest })) })),
    cues: cues.map(({ cue, patterns }) => ({ cue, patterns })),
  };
  return `globalThis.chaperoneVocabulary=${toAscii(JSON.stringify(vocabulary))};${gazetteerScript(gazetteer)}if(typeof module==='object')module.exports=globalThis.chaperoneVocabulary;\n`;
}

/** Thousands of names are packed, and unpack themselves when the file is run. */
function gazetteerScript(gazetteer) {
  const packed = pack(gazetteer.map(({ names }) => names.split(',').map((name) => name.trim())));
  const towns = gazetteer.map(({ country, from }) => ({ country, from }));
  return `globalThis.chaperoneVocabulary.gazetteer=((towns,names)=>towns.map((town,at)=>({...town,names:names[at].join(',')})))(${JSON.stringify(towns)},(${unpack})(${JSON.stringify(packed)}));`;
}

module.exports = { vocabularyScript, withoutVocabulary };

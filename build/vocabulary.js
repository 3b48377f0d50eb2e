// The engine's words and patterns in a file of their own, dist/vocabulary.js, which is read with the first draft.
// In Node.js the engine requires it then. A web worker has it run before the engine: the editor's side joins them.
const esbuild = require('esbuild');
const { toAscii } = require('./ascii');
const { isPackable, pack, unpack } = require('./pack');

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
  const { lexicons, cues, gazetteer, refutations } = module.exports.loadVocabulary();
  const lists = [];
  const packedAway = (names) => lists.push(names.map((name) => name.toLowerCase().replace(/\s+/g, ' ')).sort()) - 1;
  const vocabulary = {
    lexicons: lexicons.map(({ kind, entries }) => ({
      kind,
      entries: entries.map(({ because, source, terms, ...rest }) => ({ ...(isName(kind, rest) || (!rest.exact && isPackable(terms)) ? { packed: packedAway(listOf(terms)) } : { terms: listOf(terms).join(',') }), ...rest })),
    })),
    cues: cues.map(({ cue, patterns }) => ({ cue, patterns })),
    gazetteer: gazetteer.map(({ names, ...rest }) => ({ ...rest, packed: packedAway(listOf(names)) })),
    refutations: refutations.map(({ id, because }) => ({ id, because })),
  };
  const script = `globalThis.chaperoneVocabulary=(${unpackNames})(${JSON.stringify(vocabulary)},(${unpack})(${JSON.stringify(pack(lists))}));`;
  return `${toAscii(script)}if(typeof module==='object')module.exports=globalThis.chaperoneVocabulary;\n`;
}

function listOf(terms) {
  return terms.split(',').map((term) => term.trim()).filter(Boolean);
}

function isName(kind, { exact }) {
  return exact && /name$/.test(kind);
}

/** Names, towns and long lists of words are packed, and unpack themselves when the file is run: people's names with their capitals. */
function unpackNames(vocabulary, lists) {
  for (const { entries } of vocabulary.lexicons) {
    for (const entry of entries) {
      if (entry.packed === undefined) continue;
      const terms = lists[entry.packed].join(',');
      entry.terms = entry.exact ? terms.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) : terms;
    }
  }
  for (const towns of vocabulary.gazetteer) towns.names = lists[towns.packed].join(',');
  return vocabulary;
}

module.exports = { vocabularyScript, withoutVocabulary };

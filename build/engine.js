// The engine, all of rules/, in a file of its own, dist/engine.js, which the server and the command line share.
// In Node.js a bundle requires it. A web worker has it run first, after the vocabulary: the editor's side joins the three.

const missing = 'The engine or its vocabulary is missing. In a worker, vocabulary.js and engine.js run before server.worker.js.';

const loaders = {
  node: `module.exports = require('./engine.js');`,
  browser: `if (!globalThis.chaperoneVocabulary || !globalThis.chaperoneEngine) throw new Error(${JSON.stringify(missing)});
    module.exports = globalThis.chaperoneEngine;`,
};

/** Keeps the engine out of a bundle for `node` or `browser`. Its door is `rules/index.ts`. */
function withoutEngine(platform) {
  return {
    name: 'without-engine',
    setup(build) {
      build.onResolve({ filter: /^\.\/engine\.js$/ }, () => ({ path: './engine.js', external: true }));
      build.onLoad({ filter: /rules[\\/]index\.ts$/ }, () => ({ contents: loaders[platform] }));
    },
  };
}

/** What makes a script that gives a worker the global `chaperoneEngine`, and whoever requires it in Node.js its exports. */
const engineFormat = {
  format: 'iife', globalName: 'chaperoneEngine', platform: 'neutral',
  footer: { js: `globalThis.chaperoneEngine=chaperoneEngine;if(typeof module==='object')module.exports=chaperoneEngine;` },
};

module.exports = { engineFormat, withoutEngine };

// The examples of the rules in a file of their own, dist/handbook.js, which is read with the first hover that shows one.
// In Node.js the engine requires it then. A web worker has it run before the engine: the editor's side joins them.
const esbuild = require('esbuild');
const { readFileSync } = require('node:fs');
const { toAscii } = require('./ascii');

const source = 'rules/catalog/index.ts';
const examples = /^  examples: \[\n.*?^  \],\n/ms;

/** Where there is no handbook, a hover is without examples, and all else is as it was. */
const loader = `export function examplesOf(id) {
  const handbook = globalThis.chaperoneHandbook ?? (typeof require === 'function' ? require('./handbook.js') : {});
  return handbook[id] ?? [];
}`;

/** Keeps the examples out of the engine's bundle. A rule that is not written as the others are is an error. */
const withoutHandbook = {
  name: 'without-handbook',
  setup(build) {
    build.onResolve({ filter: /^\.\/handbook\.js$/ }, () => ({ path: './handbook.js', external: true }));
    build.onResolve({ filter: /^handbook$/ }, () => ({ path: 'handbook', namespace: 'handbook' }));
    build.onLoad({ filter: /.*/, namespace: 'handbook' }, () => ({ contents: loader }));
    build.onLoad({ filter: /rules[\\/]catalog[\\/].+\.ts$/ }, ({ path }) => {
      const rule = readFileSync(path, 'utf8');
      if (!rule.includes('= defineRule(')) return undefined;
      if (!examples.test(rule)) throw new Error(`${path} has no list of examples that ends on a line of its own.`);
      return { contents: `import { examplesOf } from 'handbook';\n${rule.replace(examples, () => '  get examples() { return examplesOf(this.id); },\n')}`, loader: 'ts' };
    });
  },
};

/** The text of dist/handbook.js: examples by the ids of their rules. */
async function handbookScript() {
  const { outputFiles: [bundle] } = await esbuild.build({ entryPoints: [source], bundle: true, format: 'cjs', platform: 'node', mainFields: ['module', 'main'], write: false, logLevel: 'warning' });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', bundle.text)(module, module.exports, require);
  const handbook = Object.fromEntries(module.exports.catalog.map((rule) => [rule.id, rule.examples]));
  return `${toAscii(`globalThis.chaperoneHandbook=${JSON.stringify(handbook)};`)}if(typeof module==='object')module.exports=globalThis.chaperoneHandbook;\n`;
}

module.exports = { handbookScript, withoutHandbook };

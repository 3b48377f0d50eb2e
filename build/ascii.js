const { writeFileSync } = require('node:fs');

/** A script without a character outside ASCII: a browser may read a worker's script in another encoding than it was written in. */
function toAscii(script) {
  return script.replace(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The bundler escapes strings by itself, but not regular expressions, where an escape means the same. */
const inAscii = {
  name: 'in-ascii',
  setup(build) {
    build.initialOptions.write = false;
    build.onEnd(({ outputFiles = [] }) => {
      for (const { path, text } of outputFiles) writeFileSync(path, toAscii(text));
    });
  },
};

module.exports = { inAscii, toAscii };

// What reads the metadata of photos, all of photos/, in a file of its own, dist/photos.js: the server and the command line require it with
// the first image of a draft that is a file.

/** Keeps the reader of photos out of a bundle. Its door is `photos/index.ts`. */
const withoutPhotos = {
  name: 'without-photos',
  setup(build) {
    build.onResolve({ filter: /^\.\/photos\.js$/ }, () => ({ path: './photos.js', external: true }));
    build.onLoad({ filter: /photos[\\/]index\.ts$/ }, () => ({ contents: `module.exports = require('./photos.js');` }));
  },
};

/** The library can also fetch what it is given an address of. We give it bytes alone, and that part stays out. */
const onlyBytes = {
  name: 'only-bytes',
  setup(build) {
    build.onLoad({ filter: /exifreader[\\/]src[\\/]file-loaders\.js$/ }, () => ({
      contents: `const not = () => false;
        const none = () => { throw new Error('Chaperone reads metadata from bytes alone.'); };
        export const HTTP_STATUS_OK = 200, HTTP_STATUS_SUCCESS_MAX = 299, HTTP_STATUS_RANGE_NOT_SATISFIABLE = 416;
        export { not as isFilePathOrURL, not as isBrowserFileObject, not as isDataUri, none as loadFile, none as loadFileObject, none as fetchRange,
          none as nodeGetRange, none as readLocalFileRange, none as readFileObjectRange, none as concatBuffers };`,
    }));
  },
};

module.exports = { onlyBytes, withoutPhotos };

/** compromise's tokenizer without its matching, tagging and output, of which we use nothing: two thirds of what would be bundled. */
const onlyTokenizer = {
  name: 'only-tokenizer',
  setup(build) {
    build.onLoad({ filter: /compromise[\\/]src[\\/]one\.js$/ }, () => ({
      contents: `
        import nlp from './nlp.js';
        import tokenize from './1-one/tokenize/plugin.js';
        nlp.extend(tokenize);
        export default nlp;`,
    }));
  },
};

module.exports = { onlyTokenizer };

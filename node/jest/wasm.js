const cacheKey = require('./cache-key');

/** What an import of a `.wasm` file is in tests, as in the package's bundle (scripts/build/wasm.mjs): a function that reads it. */
module.exports = {
  getCacheKey: cacheKey(__filename),
  process: (_source, path) => ({
    code: `module.exports = () => require('node:fs').readFileSync(${JSON.stringify(path)});`,
  }),
};

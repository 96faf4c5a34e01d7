/** In tests a `.wasm` file is its own path, as it is in the package's bundle (scripts/build/node.mjs). */
module.exports = {
  process: (_source, path) => ({ code: `module.exports = ${JSON.stringify(path)};` }),
};

const { transformSync } = require('esbuild');
const cacheKey = require('./cache-key');

/** What runs in Node needs no more than its types taken off: the preset for apps costs ten times as much. */
module.exports = {
  getCacheKey: cacheKey(__filename),
  process: (source, path) => {
    const loader = path.endsWith('x') ? 'tsx' : /\.[cm]?js$/.test(path) ? 'js' : 'ts';
    const { code, map } = transformSync(source, {
      loader,
      format: 'cjs',
      target: 'node20',
      sourcefile: path,
      sourcemap: 'external',
    });
    return { code, map };
  },
};

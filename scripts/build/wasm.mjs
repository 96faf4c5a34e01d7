// @ts-check
/** How a bundle for Node brings `.wasm` files along: compressed, beside it, and read when they are asked for. */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const COMPRESSED = '.br';
/** A higher one takes ten times the time for a twentieth of the size. */
const QUALITY = 5;

/** An import of `x.wasm` is a function that returns its bytes. @type {import('esbuild').Plugin} */
export const WASM = {
  name: 'wasm',
  setup(build) {
    build.onLoad({ filter: /\.wasm$/, namespace: 'file' }, ({ path }) => ({
      contents: reader(`./${basename(path)}${COMPRESSED}`),
      resolveDir: dirname(path),
    }));
    build.onResolve({ filter: /\.wasm\.br$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path),
      namespace: 'compressed',
    }));
    build.onLoad({ filter: /./, namespace: 'compressed' }, ({ path }) => ({
      contents: compressed(path.slice(0, -COMPRESSED.length)),
      loader: 'file',
    }));
  },
};

/** @param {string} file beside the bundle */
function reader(file) {
  return `import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import path from '${file}';
export default () => brotliDecompressSync(readFileSync(resolve(__dirname, path)));
`;
}

/** @param {string} path */
function compressed(path) {
  return brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
}

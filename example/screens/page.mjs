// @ts-check
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../../scripts/build/paths.mjs';

const OUTPUT = join(ROOT, 'build/example/screens.js');

/** The app fills the page; a switch that is on has its own colour on a phone, which React Native for the web passes over. */
const STYLE = `
  html, body, #stage { height: 100%; margin: 0; display: flex; flex: 1 }
  [style*="rgb(0, 150, 136)"] { background-color: #fff !important }
`;

/** What a phone has and a browser has not. @type {import('esbuild').Plugin} */
const IN_A_BROWSER = {
  name: 'in a browser',
  setup(build) {
    const fake = join(ROOT, 'src/jest/nativeSide.ts');
    build.onResolve({ filter: /\/NativeTimPush$/ }, () => ({ path: fake }));
  },
};

/**
 * The app with React Native for the web, as one page without requests.
 *
 * @returns {Promise<string>} HTML
 */
export async function buildPage() {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['example/screens/stage.tsx'],
    outfile: OUTPUT,
    bundle: true,
    write: false,
    platform: 'browser',
    jsx: 'automatic',
    define: { __DEV__: 'false', 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    alias: { 'react-native': 'react-native-web', 'react-native-timpush': join(ROOT, 'src/index.ts') },
    mainFields: ['module', 'main'],
    resolveExtensions: ['.web.tsx', '.web.ts', '.web.js', '.tsx', '.ts', '.js'],
    plugins: [IN_A_BROWSER],
    logLevel: 'warning',
  });
  const script = outputFiles[0]?.text.replaceAll('</script', '<\\/script');
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><div id="stage"></div><script>${script}</script>`;
}

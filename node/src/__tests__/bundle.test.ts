import { join } from 'node:path';
import { buildSync } from 'esbuild';

const ROOT = join(__dirname, '../../..');

test("an app's bundle has nothing of the mock", () => {
  const { metafile } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: ['src/index.ts'],
    bundle: true,
    packages: 'external',
    format: 'esm',
    metafile: true,
    write: false,
  });
  const files = Object.keys(metafile.inputs);
  expect(files).toContain('src/NativeTimPush.ts');
  expect(files.filter((file) => /jest|__tests__/.test(file))).toEqual([]);
});

// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

const FOLDER = join(import.meta.dirname, '../src/texts');

/**
 * What the app's screens say.
 *
 * @param {'en' | 'zh'} language
 * @returns {Promise<any>} as `Texts` in src/texts/en.ts
 */
export async function loadTexts(language) {
  const source = readFileSync(join(FOLDER, `${language}.ts`), 'utf8');
  const { code } = transformSync(source, { loader: 'ts', format: 'esm' });
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return module[language];
}

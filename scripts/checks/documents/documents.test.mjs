// @ts-check
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { deadLinks } from './links.mjs';
import { firstDifference } from './parts.mjs';
import { unknownScripts } from './scripts.mjs';

const TABLE = '| call | what |\n|---|---|\n| `init` | starts |\n';

test('the same parts in another language are no difference', () => {
  const chinese = '# 标题\n\n| 调用 | 作用 |\n|---|---|\n| `init` | 启动 |\n\n```ts\nb();\n```\n';
  assert.equal(firstDifference(`# Title\n\n${TABLE}\n\`\`\`ts\na();\n\`\`\`\n`, chinese), null);
});

test('a missing row, a missing heading and a longer example are differences', () => {
  const rows = firstDifference(`# T\n\n${TABLE}| \`login\` | logs in |\n`, `# T\n\n${TABLE}`);
  assert.match(
    rows ?? '',
    /under “T”: a table of 2 columns with the rows `init`, `login` against .* rows `init`$/,
  );
  assert.match(firstDifference('# T\n\n## More\n', '# T\n') ?? '', /heading of depth 2 against nothing/);
  assert.match(
    firstDifference('```ts\na\nb\n```', '```ts\na\n```') ?? '',
    /2 lines of ts against 1 lines of ts/,
  );
});

test('links lead to files and headings', (context) => {
  const root = mkdtempSync(join(tmpdir(), 'links-'));
  context.after(() => rmSync(root, { recursive: true }));
  const there = '[a](B.md) [b](B.md#why-no-push) [c](https://example.com/x) [d](#here)\n\n# Here\n';
  writeFileSync(join(root, 'B.md'), '# Why no push?\n');
  writeFileSync(join(root, 'A.md'), `${there}\n[e](C.md) [f](B.md#other) <img src="no.png">\n`);
  assert.deepEqual(deadLinks(root, 'A.md'), [
    'A.md: C.md leads nowhere',
    'A.md: B.md#other leads nowhere',
    'A.md: no.png leads nowhere',
  ]);
});

test('scripts that are named exist', () => {
  const text = '`npm run check` and `npm run --silent build:all -- --x`';
  assert.deepEqual(unknownScripts(text, { check: '' }), ['build:all']);
});

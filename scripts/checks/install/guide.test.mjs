// @ts-check
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { apply, fillIn, guideFaults, insert, stepsOf } from './guide.mjs';

const GUIDE = `
npm install react-native-timpush, then npx react-native-timpush doctor

<!-- app: append android/gradle.properties -->
\`\`\`properties
timpush.vendors=xiaomi
\`\`\`

<!-- app: into jest.config.js after preset: -->
\`\`\`js
  setupFiles: [],
\`\`\`

\`\`\`js
not a step
\`\`\`
`;

test('steps are the blocks after a comment', () => {
  assert.deepEqual(stepsOf(GUIDE), [
    { action: 'append', file: 'android/gradle.properties', code: 'timpush.vendors=xiaomi\n' },
    { action: 'into', file: 'jest.config.js', anchor: 'preset:', code: '  setupFiles: [],\n' },
  ]);
});

test('a block goes under its line, or nowhere', () => {
  const step = { file: 'f', anchor: 'b', code: 'new\n' };
  assert.equal(insert('a\nb\nc', step), 'a\nb\nnew\nc');
  assert.throws(() => insert('a\nc', step), /no line of f has b/);
});

test('steps change an app, and only files that it has', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  context.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'a.txt'), 'one\n');
  apply(folder, { action: 'append', file: 'a.txt', code: 'two\n' });
  apply(folder, { action: 'write', file: 'b/c.txt', code: 'three\n' });
  assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), 'one\n\ntwo\n');
  assert.equal(readFileSync(join(folder, 'b/c.txt'), 'utf8'), 'three\n');
  assert.throws(() => apply(folder, { action: 'append', file: 'none.txt', code: '' }), /does not have/);
});

test('keys that a console gives', () => {
  assert.equal(fillIn("mi_push_app_key: '…',"), "mi_push_app_key: '5000000000000',");
});

test('both languages have the same steps, and the commands', () => {
  assert.deepEqual(guideFaults(GUIDE, GUIDE), []);
  assert.equal(guideFaults(GUIDE, GUIDE.replace('append', 'write')).length, 1);
  assert.equal(guideFaults('', '').length, 3);
});

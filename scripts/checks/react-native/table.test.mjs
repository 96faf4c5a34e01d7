// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableFor, withTable } from './table.mjs';

/** @type {import('./versions.mjs').Row} */
const ROW = { version: '0.87.1', host: true, android: true, link: 'maven', ios: true };

test('a row says what was checked', () => {
  const failed = { ...ROW, version: '0.86.3', host: false, link: /** @type {const} */ (false), ios: false };
  const table = tableFor('README.md', [failed, ROW]);
  assert.match(table, /\n\| 0\.86\.3 \| – \| ✓ \| – \| – \|\n\| 0\.87\.1 \| ✓ \| ✓ \| ✓ \| ✓ \|\n/);
  assert.doesNotMatch(table, /¹/);
});

test('a link against libraries made of sources has a note', () => {
  for (const readme of ['README.md', 'README.zh-CN.md']) {
    const table = tableFor(readme, [{ ...ROW, link: 'sources' }]);
    assert.match(table, /\| ✓ ¹ \|/);
    assert.match(table, /\n\n¹ /);
  }
});

test('a table takes the place of the one before', () => {
  const first = tableFor('README.md', []);
  const second = tableFor('README.md', [ROW]);
  assert.equal(withTable(`a\n${first}\nb`, second), `a\n${second}\nb`);
  assert.throws(() => withTable('no markers', second), /no place for the table/);
});

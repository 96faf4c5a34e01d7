import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../rules';

const FOLDERS = ['android', 'app'].map((name) => join(__dirname, '../rules', name, '__tests__'));

/** What the tests beside the rules describe. */
const tests = FOLDERS.flatMap((folder) =>
  readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')),
).join('\n');

test('every rule has an app in which it finds something and one in which it does not', () => {
  const described = new Set([...tests.matchAll(/^describeRule\('(\w+)'/gm)].map(([, id]) => id));
  const byHand = new Set([...tests.matchAll(/^test\('(\w+): finds and is silent/gm)].map(([, id]) => id));
  const left = RULES.filter(({ id }) => !described.has(id) && !byHand.has(id));
  expect(left.map(({ id }) => id)).toEqual([]);
  expect(described.size + byHand.size).toBe(RULES.length);
});

test('rules have IDs of their own', () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z][A-Za-z]+$/.test(id))).toEqual([]);
  expect(RULES.length).toBeGreaterThanOrEqual(30);
});

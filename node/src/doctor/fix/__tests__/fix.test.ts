import { apply } from '../apply';
import { unifiedDiff } from '../diff';

const edit = (start: number, end: number, text: string, file = 'a') => ({ file, start, end, text });
const after = (text: string | undefined, ...edits: ReturnType<typeof edit>[]) =>
  apply(edits, () => text).map((change) => change.after);

test('edits are applied by place, whatever their order', () => {
  expect(after('0123456789', edit(8, 9, 'B'), edit(1, 3, 'A'))).toEqual(['0A34567B9']);
});

test('insertions at one place stand in their order, the same one once', () => {
  expect(after('ab', edit(1, 1, 'x'), edit(1, 1, 'y'), edit(1, 1, 'x'))).toEqual(['axyb']);
});

test('of edits that overlap the first counts', () => {
  expect(after('0123456789', edit(2, 6, 'A'), edit(4, 8, 'B'))).toEqual(['01A6789']);
});

test('a file that does not exist is made; one that stays the same is no change', () => {
  expect(apply([edit(0, 0, 'x')], () => undefined)).toEqual([{ file: 'a', before: undefined, after: 'x' }]);
  expect(after('same', edit(0, 4, 'same'))).toEqual([]);
});

const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}\n`).join('');

test('a diff has the changed lines with three around them', () => {
  const before = lines(30);
  const change = { file: 'f', before, after: before.replace('line 10\n', 'ten\n').replace('line 25\n', '') };
  expect(unifiedDiff(change)).toBe(`--- a/f
+++ b/f
@@ -7,7 +7,7 @@
 line 7
 line 8
 line 9
-line 10
+ten
 line 11
 line 12
 line 13
@@ -22,7 +22,6 @@
 line 22
 line 23
 line 24
-line 25
 line 26
 line 27
 line 28`);
});

test('changes that are near each other share a hunk', () => {
  const before = lines(9);
  const change = {
    file: 'f',
    before,
    after: before.replace('line 2\n', '').replace('line 6\n', 'line 6\nmore\n'),
  };
  expect(unifiedDiff(change).split('\n').slice(2)).toEqual([
    '@@ -1,9 +1,9 @@',
    ' line 1',
    '-line 2',
    ...[3, 4, 5, 6].map((line) => ` line ${line}`),
    '+more',
    ...[7, 8, 9].map((line) => ` line ${line}`),
  ]);
});

test('a new file is all additions', () => {
  expect(unifiedDiff({ file: 'f', before: undefined, after: 'a\nb\n' })).toBe(
    '--- /dev/null\n+++ b/f\n@@ -0,0 +1,2 @@\n+a\n+b',
  );
});

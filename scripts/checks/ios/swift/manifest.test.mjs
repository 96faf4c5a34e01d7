// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readManifest } from './manifest.mjs';

/** @param {string} expression */
function read(expression) {
  return readManifest(
    `// swift-tools-version: 6.0\nimport PackageDescription\nlet package = ${expression}`,
  ).get('package');
}

test('texts, lists and sums of both', () => {
  assert.equal(read('"a" + "b"'), 'ab');
  assert.deepEqual(read('["a", "b",] + ["c"]'), ['a', 'b', 'c']);
  assert.deepEqual(read('"1.0.0"..<"2.0.0"'), { from: '1.0.0', to: '2.0.0' });
});

test('constants and what is mapped from them', () => {
  const [call] = /** @type {any[]} */ (
    readManifest('let paths = ["a"]\nlet all = paths.map { .headerSearchPath($0) }').get('all')
  );
  assert.deepEqual(call, { call: 'headerSearchPath', args: [{ label: '_', value: 'a' }] });
});

test('calls with labels, commas at the end and comments', () => {
  assert.deepEqual(read('.product(name: "A", // of ours\n package: "B")'), {
    call: 'product',
    args: [
      { label: 'name', value: 'A' },
      { label: 'package', value: 'B' },
    ],
  });
  assert.deepEqual(read('.define("N", .when(configuration: .debug))'), {
    call: 'define',
    args: [
      { label: '_', value: 'N' },
      {
        label: '_',
        value: { call: 'when', args: [{ label: 'configuration', value: { call: 'debug', args: [] } }] },
      },
    ],
  });
});

/** @type {[string, RegExp][]} */
const WRONG = [
  ['.target(path: ".", name: "A")', /target does not take \(path name\)/],
  ['.target(name: "A", header: "x")', /does not take/],
  ['.product(name: "A")', /product does not take \(name\)/],
  ['.linkedFrameworks("UIKit")', /linkedFrameworks is not known/],
  ['.linkedFramework()', /does not take \(\)/],
  ['missing', /missing is not defined/],
  ['["a" "b"]', /no comma before b/],
  ['["a"', /ends too early|no comma/],
  ['"a" + ["b"]', /between a text and a list/],
  ['if true { "a" }', /./],
  ['1', /not understood/],
];

for (const [source, reason] of WRONG) {
  test(`refuses ${source}`, () => assert.throws(() => read(source), reason));
}

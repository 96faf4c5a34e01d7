// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { straysIn } from './strays.mjs';

const APP = ['example/index.js', 'src/index.ts', 'node_modules/react-native/index.js'];

test('an app of its own sources and packages is fine', () => {
  assert.deepEqual(straysIn(APP), []);
});

for (const path of [
  'src/jest/simulate.ts',
  'src/__tests__/fakeNative.ts',
  'example/src/__tests__/loggedIn.tsx',
  'example/jest.setup.js',
  'node_modules/@jest/globals/build/index.js',
  'node_modules/@testing-library/react-native/dist/index.js',
]) {
  test(`${path} is named`, () => {
    assert.deepEqual(straysIn([...APP, path]), [`${path} belongs to tests, and is in the app`]);
  });
}

test('an app without the package is none', () => {
  assert.deepEqual(straysIn(['example/index.js', 'node_modules/react-native-timpush/lib/index.js']), [
    'nothing of the package is in the app',
  ]);
});

// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { symbolFaults } from './archive.mjs';

const CALL = '_ZN7timpush4callEN4rust10cxxbridge13StrENSt6__ndk110unique_ptrINS_10CompletionEEE';
const STRING = '_ZN4rust10cxxbridge16String5lossyERKNSt6__ndk112basic_stringIcEE';

test('an archive with all that C++ calls', () => {
  assert.deepEqual(symbolFaults([CALL, 'timpush_on_load'], [CALL, STRING, 'malloc'], ['call']), []);
});

test('what is missing', () => {
  assert.deepEqual(symbolFaults([], ['malloc'], ['call']), [
    'timpush::call is missing',
    'timpush_on_load is missing',
    "no name of the NDK's libc++ (std::__ndk1)",
  ]);
});

test('names of other C++ libraries', () => {
  const others = ['_ZNSt3__112basic_stringIcEC1Ev', '_ZNSt7__cxx1112basic_stringIcEC1Ev'];
  const faults = symbolFaults([CALL, 'timpush_on_load'], [CALL, ...others], ['call']);
  assert.deepEqual(
    faults,
    others.map((name) => `${name} is of another C++ library than the NDK's`),
  );
});

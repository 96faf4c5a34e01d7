// @ts-check
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { librarySettings, settingsIn } from './cmake-lists.mjs';

const LISTS = `
# add_library(comment SHARED x.cpp)
add_library(made STATIC IMPORTED)
add_library(timpush SHARED
  ../cpp/A.cpp)
target_compile_options(timpush PRIVATE -Wall -Os)
target_compile_definitions(timpush PRIVATE
  A=1 B=2)
target_link_options(timpush PRIVATE
  -Wl,-z,defs -Wl,--version-script=\${CMAKE_CURRENT_SOURCE_DIR}/exports.map)
`;

test('sources and options of the library', () => {
  const { sources, compile, link } = settingsIn(LISTS, '/p/android');
  assert.deepEqual(sources, ['/p/cpp/A.cpp']);
  assert.deepEqual(compile.slice(0, 5), ['-std=c++20', '-Wall', '-Os', '-DA=1', '-DB=2']);
  assert.deepEqual(link, ['-z', 'defs', '--version-script=/p/android/exports.map']);
});

test('those of this package', () => {
  const { sources, link } = librarySettings();
  assert.equal(sources.length, 3);
  assert.ok(sources.every(existsSync));
  for (const option of ['defs', 'max-page-size=16384', '--gc-sections']) assert.ok(link.includes(option));
});

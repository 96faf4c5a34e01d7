// @ts-check
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { test } from 'node:test';
import { refusal } from '../../build/package.mjs';
import { ROOT } from '../../build/paths.mjs';
import { publishFaults } from '../../build/prebuilt/manifest.mjs';
import { differences, isPrebuilt, strangersIn } from './file-list.mjs';
import { archiveFaults } from './prebuilt.mjs';
import { namedInCmake, namedInGradle } from './references.mjs';
import { overLimits, unlike } from './size.mjs';
import { sourcesOf } from './source-maps.mjs';

test('files that came and went', () => {
  assert.deepEqual(differences(['a', 'b'], ['a', 'b']), []);
  assert.deepEqual(differences(['a', 'c'], ['a', 'b']).slice(1), ['+ c', '- b']);
});

test('files that have no business in a package', () => {
  const files = ['src/index.ts', 'src/__tests__/calls.test.ts', 'example/App.tsx', 'android/build/x.jar'];
  assert.equal(strangersIn(files).length, 3);
});

test('what the build of the native libraries makes', () => {
  const made = [
    'prebuilt.json',
    'android/prebuilt/x86/libtimpush_bridge.a',
    'ios/prebuilt/a.xcframework/Info.plist',
  ];
  assert.ok(made.every(isPrebuilt));
  assert.ok(!isPrebuilt('android/CMakeLists.txt'));
});

test('a package that is too large, and one that has grown', () => {
  assert.deepEqual(overLimits({ packed: 8_000_000, unpacked: 30_000_000 }), []);
  assert.equal(overLimits({ packed: 8_000_001, unpacked: 30_000_001 }).length, 2);
  assert.deepEqual(unlike({ packed: 104, unpacked: 96 }, { packed: 100, unpacked: 100 }), []);
  assert.equal(unlike({ packed: 106, unpacked: 94 }, { packed: 100, unpacked: 100 }).length, 2);
  assert.equal(unlike({ packed: 1, unpacked: 1 }, undefined).length, 2);
});

test('sources of a source map, with and without a root', () => {
  const rooted = JSON.stringify({ sourceRoot: '../../../src', sources: ['im/callIm.ts'] });
  assert.deepEqual(sourcesOf('lib/module/im/callIm.js.map', rooted), ['src/im/callIm.ts']);
  const plain = JSON.stringify({ sources: ['../../src/jest/index.ts'] });
  assert.deepEqual(sourcesOf('lib/jest/index.js.map', plain), ['src/jest/index.ts']);
});

test('an archive and what prebuilt.json says of it', () => {
  const archive = Buffer.from('!<arch>');
  const sha256 = createHash('sha256').update(archive).digest('hex');
  const facts = { sha256, bytes: 7, target: 'aarch64-linux-android', commit: 'abc', rustc: '1.95.0' };
  assert.deepEqual(archiveFaults('a', archive, facts), []);
  assert.equal(archiveFaults('a', Buffer.from('!<arch>!'), facts).length, 2);
  assert.equal(archiveFaults('a', archive, { ...facts, commit: '' }).length, 1);
});

test('files that the Android build names', () => {
  assert.deepEqual(namedInGradle('apply(from = "vendors.gradle.kts")\nnamespace = "com.timpush"'), [
    'android/vendors.gradle.kts',
  ]);
  assert.deepEqual(namedInCmake('add_library(timpush SHARED ../cpp/OnLoad.cpp)'), ['cpp/OnLoad.cpp']);
});

test('packing is refused where the prebuilt libraries are not those to be published', () => {
  assert.match(
    refusal(publishFaults(join(ROOT, 'scripts'))),
    /prebuilt\.json is missing: npm run build:native/,
  );
});

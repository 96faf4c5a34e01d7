// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, parseTree } from './tree.mjs';

const DUMP = `N: android=http://schemas.android.com/apk/res/android (line=2)
  E: manifest (line=2)
    A: package="com.example" (Raw: "com.example")
      E: uses-sdk (line=7)
        A: http://schemas.android.com/apk/res/android:minSdkVersion(0x0101020c)=24
      E: application (line=9)
          E: receiver (line=10)
            A: http://schemas.android.com/apk/res/android:name(0x01010003)="com.example.R" (Raw: "com.example.R")
            A: http://schemas.android.com/apk/res/android:exported(0x01010010)=false
          E: service (line=12)`;

test('elements with their attributes, one in the other', () => {
  const manifest = parseTree(DUMP);
  assert.deepEqual(manifest.attributes, { package: 'com.example' });
  const [sdk, application] = manifest.children;
  assert.deepEqual(sdk?.attributes, { minSdkVersion: '24' });
  assert.deepEqual(
    application?.children.map(({ tag }) => tag),
    ['receiver', 'service'],
  );
  assert.deepEqual(application?.children[0]?.attributes, { name: 'com.example.R', exported: 'false' });
  assert.equal(all(manifest).length, 5);
});

test('something else than a manifest is an error', () => {
  assert.throws(() => parseTree('no such file'), /no manifest/);
});

// @ts-check
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ndkFolder } from './rust.mjs';

const sdk = mkdtempSync(join(tmpdir(), 'sdk-'));
after(() => rmSync(sdk, { recursive: true }));

test('the NDK that is named, else the newest of the SDK', () => {
  assert.equal(ndkFolder({ ANDROID_HOME: sdk }), undefined);
  for (const version of ['9.0.1', '27.1.12297006', '27.1.9'])
    mkdirSync(join(sdk, 'ndk', version), { recursive: true });
  assert.equal(ndkFolder({ ANDROID_HOME: sdk }), join(sdk, 'ndk/27.1.12297006'));
  assert.equal(ndkFolder({ ANDROID_HOME: sdk, ANDROID_NDK_HOME: '/ndk' }), '/ndk');
  assert.equal(ndkFolder({}), undefined);
});

// @ts-check
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { importsNotFound, importsNotOnPath } from './includes.mjs';

const folder = mkdtempSync(join(tmpdir(), 'includes-'));
after(() => rmSync(folder, { recursive: true }));

mkdirSync(join(folder, 'ios/app'), { recursive: true });
mkdirSync(join(folder, 'made/rust'), { recursive: true });
writeFileSync(
  join(folder, 'ios/A.m'),
  '#import <UIKit/UIKit.h>\n#import "A.h"\n#import "B.h"\n#include "rust/cxx.h"\n',
);
for (const header of ['ios/A.h', 'ios/app/B.h', 'made/rust/cxx.h']) writeFileSync(join(folder, header), '');
const SOURCES = ['ios/A.m', 'ios/A.h', 'ios/app/B.h'];

test('header maps find a header wherever it is', () => {
  assert.deepEqual(importsNotFound(folder, SOURCES, ['made']), []);
  assert.deepEqual(importsNotFound(folder, ['ios/A.m', 'ios/A.h'], []), [
    'ios/A.m includes B.h, which is not in the package',
    'ios/A.m includes rust/cxx.h, which is not in the package',
  ]);
});

test('without them a folder must be on the path', () => {
  assert.deepEqual(importsNotOnPath(folder, SOURCES, ['ios/app', 'made']), []);
  assert.deepEqual(importsNotOnPath(folder, SOURCES, ['made']), [
    'ios/A.m includes B.h, which is in no folder of headers',
  ]);
});

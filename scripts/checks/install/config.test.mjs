// @ts-check
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { configFaults } from './config.mjs';

const root = mkdtempSync(join(tmpdir(), 'config-'));
mkdirSync(join(root, 'android'));
writeFileSync(join(root, 'react-native-timpush.podspec'), '');
after(() => rmSync(root, { recursive: true }));

const app = { folder: root, package: root };

/** @param {object} [android] what is otherwise */
function configWith(android) {
  const platforms = {
    android: {
      sourceDir: join(root, 'android'),
      packageImportPath: 'import com.timpush.TimPushPackage;',
      packageInstance: 'new TimPushPackage()',
      libraryName: 'TimPushSpec',
      isPureCxxDependency: false,
      ...android,
    },
    ios: { podspecPath: join(root, 'react-native-timpush.podspec') },
  };
  return {
    dependencies: { 'react-native-timpush': { root, name: 'react-native-timpush', platforms } },
    project: {},
  };
}

test('an app that has the package', () => {
  assert.deepEqual(configFaults(app, configWith()), []);
});

test('an app where React Native does not find it', () => {
  assert.equal(configFaults(app, { dependencies: {}, project: {} }).length, 1);
});

test('a package that React Native reads in another way', () => {
  const faults = configFaults(app, configWith({ packageInstance: 'new Other()' }));
  assert.match(faults.join('\n'), /packageInstance instead of new TimPushPackage/);
});

test('a folder that is not there', () => {
  const faults = configFaults(app, configWith({ sourceDir: join(root, 'none') }));
  assert.equal(faults.length, 2);
});

#!/usr/bin/env node
// @ts-check
/** What an iPhone app is given: podspec, Swift package, privacy manifest and prebuilt library, against the packed files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IOS_IMPORTS, IOS_PREBUILT } from '../../build/ios.mjs';
import { REACT_NATIVE } from '../../build/paths.mjs';
import { oldestReactNative } from '../../build/react-native/npm.mjs';
import { provide, runs } from '../../build/tools.mjs';
import { report } from '../report.mjs';
import { autolinkingFaults, productsForModules } from './autolinking.mjs';
import { isCompiled } from './includes.mjs';
import { xcframeworkFaults } from './plists.mjs';
import { evaluate, podspecFaults, silenceOnMissingLibrary, sourcesOf } from './podspec.mjs';
import { privacyFaults } from './privacy.mjs';
import { addLibrary, stagePackage } from './stage.mjs';
import { localPackages, swiftFaults } from './swift/package.mjs';

report(() => {
  provide([{ name: 'Ruby', works: () => runs('ruby', '--version'), apt: 'ruby' }], console.log);
  const folder = stagePackage();
  const incomplete = silenceOnMissingLibrary(folder, REACT_NATIVE);
  addLibrary(folder, IOS_PREBUILT);
  return [
    ...incomplete,
    ...[REACT_NATIVE, oldestReactNative()].flatMap((reactNative) => podspecFaults(folder, reactNative)),
    ...swiftPackageFaults(folder),
    ...xcframeworkFaults(IOS_PREBUILT),
    ...privacyManifestFaults(folder),
  ];
});

/** @param {string} folder */
function swiftPackageFaults(folder) {
  const compiled = sourcesOf(evaluate(folder, REACT_NATIVE)).filter(isCompiled);
  return [
    ...swiftFaults(folder, { compiled, products: productsForModules() }),
    ...autolinkingFaults(folder, localPackages(folder)),
  ];
}

/** @param {string} folder */
function privacyManifestFaults(folder) {
  const sources = sourcesOf(evaluate(folder, REACT_NATIVE)).map((path) =>
    readFileSync(join(folder, path), 'utf8'),
  );
  const imports = readFileSync(IOS_IMPORTS, 'utf8').split('\n');
  return privacyFaults(join(folder, 'ios/PrivacyInfo.xcprivacy'), sources.join('\n'), imports);
}

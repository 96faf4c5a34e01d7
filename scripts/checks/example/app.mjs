#!/usr/bin/env node
// @ts-check
/**
 * The example app as it ships: Metro bundles it for both systems without a module of the tests, Hermes' compiler takes the
 * bundles, React Native's command line finds the app's projects and the package in it, and the doctor misses nothing but
 * keys and files of the vendors.
 */
import { join } from 'node:path';
import { bundleApp } from '../../build/app-bundle.mjs';
import { buildHermesc } from '../../build/hermesc.mjs';
import { ROOT } from '../../build/paths.mjs';
import { capture, fail } from '../../build/run.mjs';
import { doctorProblems } from './doctor.mjs';
import { straysIn } from './strays.mjs';

const APP = join(ROOT, 'example');
const PACKAGE = 'react-native-timpush';

/** @returns {Promise<string[]>} what is wrong */
async function check() {
  const hermesc = await buildHermesc();
  const problems = [...autolinkingProblems(), ...(await doctorProblems())];
  for (const platform of /** @type {const} */ (['android', 'ios'])) {
    const { bundle, modules } = await bundleApp(platform);
    const strays = straysIn(modules.map(({ path }) => path));
    problems.push(...strays.map((problem) => `${platform}: ${problem}`));
    capture(hermesc, [bundle, bundle.replace(/\.js$/, '.hbc')]);
  }
  return problems;
}

function autolinkingProblems() {
  const cli = join(ROOT, 'node_modules/@react-native-community/cli/build/bin.js');
  const { project, dependencies } = JSON.parse(capture(process.execPath, [cli, 'config'], { cwd: APP }));
  const found = {
    'the project of Android': project.android?.packageName === 'com.timpush.example',
    'the project of iOS': project.ios?.xcodeProject?.name === 'TimPushExample.xcodeproj',
    'the package for Android': dependencies[PACKAGE]?.platforms.android,
    'the package for iOS': dependencies[PACKAGE]?.platforms.ios,
  };
  const missing = Object.entries(found).filter(([, there]) => !there);
  return missing.map(([what]) => `React Native's command line does not find ${what}`);
}

try {
  const problems = await check();
  console.log(problems.join('\n'));
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  fail(/** @type {Error} */ (error));
}

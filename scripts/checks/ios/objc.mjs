#!/usr/bin/env node
// @ts-check
/**
 * The syntax of ios/ with ARC, against GNUstep's Foundation and the emulated iPhone's headers of UIKit, UserNotifications
 * and ImSDK_Plus; what registers the module, against React Native's headers of the oldest and the newest version.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bridgeSettings } from '../../build/bridge.mjs';
import { generateSpec, generateSpecs } from '../../build/codegen.mjs';
import { IPHONE, PHONE_NATIVE, REACT_NATIVE, ROOT } from '../../build/paths.mjs';
import { capture } from '../../build/run.mjs';
import { report } from '../report.mjs';
import { files } from '../sources.mjs';
import { oldestCodegen, oldestReactNative } from './react-native.mjs';

const FOLDER = join(ROOT, 'build/check/objc');
const CLANG = 'clang-22';
/** As the emulated iPhone is compiled (runtime/objc.cmake), and as warnings that its build need not have. */
const FLAGS = [
  '-fsyntax-only',
  ...['-fobjc-arc', '-fblocks', '-fobjc-exceptions', '-fobjc-runtime=gnustep-1.9', '-fobjc-legacy-dispatch'],
  ...['-fconstant-string-class=NSConstantString', '-D_GNU_SOURCE', '-DGNUSTEP_BASE_LIBRARY=1'],
  ...['-D_NATIVE_OBJC_EXCEPTIONS', '-DNDEBUG', '-DREACT_NATIVE_PRODUCTION'],
  ...['-Werror', '-Wall', '-Wextra', '-Wno-unused-parameter', '-Wno-cast-function-type-mismatch'],
  ...['-Wnullability', '-Wnullable-to-nonnull-conversion', '-Wshadow', '-Wundeclared-selector'],
];

report(() => {
  const own = [...ownFolders(), join(ROOT, 'cpp')].map((folder) => `-I${folder}`);
  const system = systemFolders();
  const c = compile([...FLAGS, '-Wstrict-prototypes', ...own, ...onPath(system)], files('ios/*.m'));
  const cpp = versions().flatMap((version) => {
    const paths = [
      ...own,
      `-I${version.spec}`,
      ...onPath([...reactNativeFolders(version.folder), ...system]),
    ];
    return compile([...FLAGS, '-std=c++20', ...paths], version.sources);
  });
  return [...c, ...cpp];
});

/** All of ios/ with headers: a pod has them on one path. */
function ownFolders() {
  const headers = files('ios/*.h', ':!ios/include');
  return [...new Set(headers.map((header) => join(ROOT, dirname(header))))];
}

/** What is not ours to warn about. */
function systemFolders() {
  const runtime = join(IPHONE, 'runtime');
  const objc = join(FOLDER, 'headers');
  mkdirSync(FOLDER, { recursive: true });
  const settings = [`-DRUNTIME=${runtime}`, `-DFOLDER=${objc}`];
  capture('cmake', [...settings, '-P', join(ROOT, 'scripts/checks/ios/objc-headers.cmake')]);
  return [objc, '/usr/include/GNUstep', runtime, join(IPHONE, 'frameworks'), bridgeSettings().CXXBRIDGE_DIR];
}

/** Each with the header that its own code generator makes. The phones' build compiles cpp/ with the newest. */
function versions() {
  const spec = join(FOLDER, 'oldest');
  mkdirSync(spec, { recursive: true });
  generateSpec(spec, oldestCodegen());
  return [
    { folder: REACT_NATIVE, spec: generateSpecs(), sources: files('ios/*.mm') },
    { folder: oldestReactNative(), spec, sources: files('ios/*.mm', 'cpp/*.cpp', ':!cpp/OnLoad.cpp') },
  ];
}

/** The shims leave out folly. @param {string} reactNative */
function reactNativeFolders(reactNative) {
  const common = join(reactNative, 'ReactCommon');
  const inCommon = ['', 'callinvoker', 'jsi', 'react/nativemodule/core'].map((path) => join(common, path));
  return [join(PHONE_NATIVE, 'shims'), ...inCommon];
}

/** @param {string[]} folders */
function onPath(folders) {
  return folders.flatMap((folder) => ['-isystem', folder]);
}

/** @param {string[]} flags @param {string[]} sources @returns {string[]} what the compiler says */
function compile(flags, sources) {
  const { status, stderr, error } = spawnSync(CLANG, [...flags, ...sources], { cwd: ROOT, encoding: 'utf8' });
  return status === 0 ? [] : [stderr || String(error)];
}

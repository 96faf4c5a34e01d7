// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/paths.mjs';
import { COMPILED } from './android.mjs';
import { ktlint } from './ktlint.mjs';
import { packageFiles } from './package/file-list.mjs';
import { versionInputs } from './react-native/inputs.mjs';
import { files, sources } from './sources.mjs';

const GENERATED = join(ROOT, 'build/check/types.ts');
const NOTICES = join(ROOT, 'build/check/THIRD-PARTY-NOTICES.md');
const API_REFERENCE = join(ROOT, 'build/check/api');

/** The suite in which Maven writes some of what these look at. */
const KOTLIN = 'Kotlin';
/** The check that builds the Rust libraries of the package, for others to look at. */
const NATIVE = 'native libraries';

/** @type {import('./run-check.mjs').Check[]} */
export const CHECKS = [
  { name: NATIVE, commands: () => [['node', 'scripts/build/prebuilt.mjs', '--quick']] },
  { name: 'Rust formatting', commands: () => [['cargo', 'fmt', '--all', '--check']] },
  { name: 'Rust lints', commands: clippy, lane: 'cargo' },
  { name: 'Rust documents', commands: rustdoc, lane: 'cargo' },
  { name: 'C++ and Objective-C formatting', commands: clangFormat },
  {
    name: 'TypeScript and JavaScript lints',
    commands: () => [['npx', 'biome', 'ci', '--colors=off', '--error-on-warnings', '.']],
  },
  { name: 'TypeScript types', commands: () => [['npm', 'run', '--silent', 'typecheck']] },
  {
    name: 'Kotlin lints',
    commands: () => [ktlint(sources('kt', 'kts'))],
    inputs: () => [...sources('kt', 'kts'), ...files('scripts/checks/ktlint.mjs')],
  },
  {
    name: 'Gradle scripts',
    commands: () => [['node', 'scripts/checks/gradle-scripts.mjs']],
    inputs: () => files('android/*.gradle.kts', 'example/android', 'scripts/checks/gradle*'),
  },
  {
    name: 'vendors apart',
    after: [KOTLIN],
    commands: () => [['node', 'scripts/checks/vendor-classes.mjs']],
  },
  {
    name: 'Android manifests',
    after: [KOTLIN],
    commands: () => [['node', 'scripts/checks/manifests.mjs']],
    inputs: () => [
      COMPILED,
      ...files(
        'android/**/AndroidManifest.xml',
        'example/emulator/phone/app/src/main',
        'README*',
        'scripts/checks',
      ),
    ],
  },
  {
    name: 'Shrinker rules',
    after: [KOTLIN],
    commands: () => [['node', 'scripts/checks/shrinker.mjs']],
    inputs: () => [COMPILED, ...files('android', 'rust/bridge/src', 'cpp', 'scripts/checks')],
  },
  {
    name: 'Android Lint',
    after: [KOTLIN],
    commands: () => [['node', 'scripts/checks/lint.mjs']],
    inputs: () => [COMPILED, ...files('android', 'scripts/checks')],
  },
  {
    name: 'Objective-C',
    commands: () => [['node', 'scripts/checks/ios/objc.mjs']],
    inputs: () => [
      ...files('ios', 'cpp', 'example/emulator/iphone/frameworks', 'example/emulator/iphone/runtime'),
      ...files('rust/bridge/src/jsi.rs', 'scripts/checks/ios'),
    ],
  },
  {
    name: 'React Native versions',
    after: [NATIVE],
    commands: () => [['node', 'scripts/checks/react-native/check.mjs']],
    inputs: () => [...versionInputs(), ...files('README*')],
  },
  {
    name: 'Android library',
    after: [NATIVE],
    commands: () => [['node', 'scripts/checks/size.mjs']],
    inputs: () => [
      ...files(
        'Cargo.*',
        'rust',
        'cpp',
        'src/NativeTimPush.ts',
        'android/CMakeLists.txt',
        'android/exports.map',
      ),
      ...files('size.json', 'scripts/build/android*', 'scripts/build/shipped-*', 'scripts/checks/size*'),
    ],
  },
  {
    name: 'iPhone package',
    after: [NATIVE],
    commands: () => [['node', 'scripts/checks/ios/package.mjs']],
    inputs: () => [
      ...files('Cargo.*', 'rust', 'cpp', 'ios', '*.podspec', 'Package.swift', 'package*.json'),
      ...files(
        'scripts/build/ios*',
        'scripts/build/shipped-*',
        'scripts/checks/ios',
        'scripts/checks/package',
      ),
    ],
  },
  {
    name: 'npm package',
    after: [NATIVE],
    commands: () => [
      ['node', 'scripts/checks/package.mjs'],
      ['node', 'scripts/checks/install.mjs'],
    ],
    inputs: () => [COMPILED, ...packageInputs()],
  },
  {
    name: 'example app',
    commands: () => [['node', 'scripts/checks/example/app.mjs']],
    inputs: () => [
      ...files('src', 'example/src', 'example/*.js*', 'example/*.tsx', 'example/android', 'example/ios'),
      ...files('package*.json', 'react-native.config.js', '*.podspec', 'scripts/checks/example'),
      ...files('node/src', 'scripts/build/app-bundle.mjs', 'scripts/build/hermes*', 'scripts/build/node.mjs'),
    ],
  },
  { name: 'generated types', commands: generatedTypes, lane: 'cargo' },
  { name: 'documents', commands: () => [['node', 'scripts/checks/documents.mjs']] },
  {
    name: 'third-party notices',
    commands: thirdPartyNotices,
    inputs: () =>
      files(
        'THIRD-PARTY-NOTICES.md',
        'Cargo.lock',
        'rust/*/Cargo.toml',
        'package-lock.json',
        'node',
        'scripts/notices*',
      ),
  },
  {
    name: 'API reference',
    commands: apiReference,
    inputs: () => files('src', 'docs/api', 'scripts/api', 'package-lock.json'),
  },
];

/** What is made by packing, and what names the commit. */
const UNSTEADY = /^lib\/|^prebuilt\.json$/;

/** All that is packed, and what makes and checks it. */
function packageInputs() {
  return [
    ...packageFiles().filter((path) => existsSync(join(ROOT, path)) && !UNSTEADY.test(path)),
    ...files(
      'src',
      'node',
      'package*.json',
      'size.json',
      'tsconfig*.json',
      'scripts/build',
      'scripts/checks/install*',
      'scripts/checks/package*',
      'README*',
    ),
  ];
}

function clippy() {
  const all = ['--workspace', '--all-targets', '--features', 'timpush-engine/ts'];
  return [['cargo', 'clippy', ...all, '--locked', '--quiet', '--', '-D', 'warnings']];
}

function rustdoc() {
  return [
    ['env', 'RUSTDOCFLAGS=-D warnings', 'cargo', 'doc', '--workspace', '--no-deps', '--locked', '--quiet'],
  ];
}

function clangFormat() {
  return [['npx', 'clang-format', '--dry-run', '--Werror', ...sources('h', 'cpp', 'm', 'mm')]];
}

function generatedTypes() {
  return [
    ['mkdir', '-p', join(GENERATED, '..')],
    ['node', 'scripts/generate.mjs', GENERATED],
    ['diff', '-u', 'src/generated/types.ts', GENERATED],
  ];
}

/** TypeDoc fails where something public has no docstring. */
function apiReference() {
  return [
    ['npm', 'run', '--silent', 'api', '--', '--out', API_REFERENCE],
    ['diff', '-ru', 'docs/api', API_REFERENCE],
  ];
}

function thirdPartyNotices() {
  return [
    ['node', 'scripts/notices.mjs', NOTICES],
    ['diff', '-u', 'THIRD-PARTY-NOTICES.md', NOTICES],
  ];
}

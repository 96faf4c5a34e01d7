// @ts-check
/** The Rust library of an iPhone, by Cargo. */
import { cacheFolder } from '../hermes.mjs';
import { debianLlvm, xcodeLlvm } from '../llvm.mjs';
import { CROSS, debianRust, rustupRust } from '../rust-toolchain.mjs';
import { runs } from '../tools.mjs';
import { provideHeaders } from './sdk.mjs';

/** React Native's own minimum. */
export const MINIMUM_IOS = '15.1';

/** @typedef {{ triple: string, folder: string, variant?: 'simulator' }} Target `folder` as an xcframework calls it */

/** Not the simulator of Intel's Macs. @type {Target[]} */
export const TARGETS = [
  { triple: 'aarch64-apple-ios', folder: 'ios-arm64' },
  { triple: 'aarch64-apple-ios-sim', folder: 'ios-arm64-simulator', variant: 'simulator' },
];

const MAC = process.platform === 'darwin';
const XCODE = {
  name: "Xcode's iPhone SDKs",
  works: () => runs('xcrun', '--sdk', 'iphoneos', '--show-sdk-path'),
  hint: 'https://developer.apple.com/xcode',
};

/** With Xcode on a Mac, elsewhere with clang and Apple's headers. @returns {import('../rust-toolchain.mjs').Toolchain} */
export function appleRust() {
  const minimum = { IPHONEOS_DEPLOYMENT_TARGET: MINIMUM_IOS };
  if (MAC) return { ...rustupRust([XCODE]), env: minimum, route: 'Xcode', llvm: xcodeLlvm };
  const rust = debianRust();
  return { ...rust, env: { ...rust.env, ...minimum, ...clang() }, route: 'clang', llvm: debianLlvm };
}

function clang() {
  const compilers = TARGETS.map(({ triple }) => triple.replaceAll('-', '_')).flatMap((name) => [
    [`CXX_${name}`, CROSS.cxx],
    [`AR_${name}`, CROSS.ar],
  ]);
  return { SDKROOT: provideHeaders(cacheFolder()), ...Object.fromEntries(compilers) };
}

// @ts-check
/** The compilers of the Rust library for Android. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { debianLlvm, ndkLlvm } from '../llvm.mjs';
import { CROSS, debianRust, rustupRust } from '../rust-toolchain.mjs';
import { targetFlags } from './sysroot.mjs';
import { MINIMUM_API, TARGETS } from './targets.mjs';

/**
 * With the NDK and rustup where there is an NDK, else with Debian's Rust and clang.
 *
 * @returns {import('../rust-toolchain.mjs').Toolchain}
 * @throws {Error} that says what is missing
 */
export function androidRust() {
  const ndk = ndkFolder(process.env);
  if (!ndk) {
    const rust = debianRust();
    return { ...rust, env: { ...rust.env, ...clang() }, route: 'clang', llvm: debianLlvm };
  }
  const rust = rustupRust();
  const bin = toolsOf(ndk);
  return { ...rust, env: ofNdk(bin), route: `NDK ${basename(ndk)}`, llvm: ndkLlvm(bin) };
}

/**
 * The NDK that the environment names; of several in an SDK the newest.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function ndkFolder({ ANDROID_NDK_HOME, ANDROID_HOME }) {
  if (ANDROID_NDK_HOME) return ANDROID_NDK_HOME;
  const all = join(ANDROID_HOME ?? '', 'ndk');
  if (!ANDROID_HOME || !existsSync(all)) return undefined;
  const byNumber = new Intl.Collator('en', { numeric: true });
  const newest = readdirSync(all).sort(byNumber.compare).at(-1);
  return newest && join(all, newest);
}

/** @param {string} ndk */
function toolsOf(ndk) {
  const hosts = join(ndk, 'toolchains/llvm/prebuilt');
  return join(hosts, readdirSync(hosts)[0] ?? '', 'bin');
}

/** @param {string} bin @returns {NodeJS.ProcessEnv} */
function ofNdk(bin) {
  return forEachTarget(({ clang }) => ({
    CXX: join(bin, `${clang}${MINIMUM_API}-clang++`),
    AR: join(bin, 'llvm-ar'),
  }));
}

/** The flags are quoted, since a folder's name may have a space. */
function clang() {
  const compilers = forEachTarget((target) => ({
    CXX: CROSS.cxx,
    AR: CROSS.ar,
    CXXFLAGS: targetFlags(target)
      .map((flag) => `'${flag}'`)
      .join(' '),
  }));
  return { ...compilers, CC_SHELL_ESCAPED_FLAGS: '1' };
}

/** As the crate cc reads it. @param {(target: import('./targets.mjs').Target) => Record<string, string>} settings */
function forEachTarget(settings) {
  return Object.fromEntries(
    TARGETS.flatMap((target) =>
      Object.entries(settings(target)).map(([name, value]) => [
        `${name}_${target.triple.replaceAll('-', '_')}`,
        value,
      ]),
    ),
  );
}

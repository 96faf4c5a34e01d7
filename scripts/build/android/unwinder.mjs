// @ts-check
/** LLVM's libunwind, of which the NDK links a copy into each library. */
import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from '../paths.mjs';
import { compileOne } from './compile.mjs';
import { provideSysroot } from './sysroot.mjs';

const SOURCES = [
  'Unwind-EHABI.cpp',
  'libunwind.cpp',
  'UnwindLevel1.c',
  'UnwindLevel1-gcc-ext.c',
  'UnwindRegistersRestore.S',
  'UnwindRegistersSave.S',
];
const DECLARED = join(ROOT, 'scripts/build/android/unwinder.h');
const FLAGS = [
  ...['-O2', '-fPIC', '-DNDEBUG', '-fvisibility=hidden', '-funwind-tables', '-w'],
  ...['-ffunction-sections', '-fdata-sections', '-fno-exceptions'],
  ...['-D_LIBUNWIND_HIDE_SYMBOLS', '-D_LIBUNWIND_IS_NATIVE_ONLY'],
  // Where musl's headers and Android's library differ.
  '-D__errno_location=__errno',
];

/**
 * @param {import('./targets.mjs').Target} target
 * @param {string} folder for the objects
 * @returns {string[]} the objects
 */
export function unwinder(target, folder) {
  const library = join(provideSysroot(), 'libunwind');
  mkdirSync(folder, { recursive: true });
  return SOURCES.map((name) => {
    const output = join(folder, `${basename(name)}.o`);
    const source = join(library, 'src', name);
    const language = name.endsWith('.cpp') ? ['-std=c++17', '-fno-rtti'] : [];
    if (!existsSync(output)) {
      const paths = ['-I', join(library, 'include'), ...forArm(target, name)];
      compileOne({ target, source, flags: [...FLAGS, ...language, ...paths], output });
    }
    return output;
  });
}

/** @param {import('./targets.mjs').Target} target @param {string} source */
function forArm({ musl }, source) {
  return musl === 'arm' && source.endsWith('.cpp') ? ['-include', DECLARED] : [];
}

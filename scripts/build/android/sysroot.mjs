// @ts-check
/**
 * What C++ for Android is compiled against on a machine without the NDK: libc++ of the version that NDK 27 has, with its
 * ABI, and musl's headers for C. Compiled against them, an archive names nothing that a phone lacks: the link is checked.
 */
import { join } from 'node:path';
import { provideFromZiglang } from '../cross/ziglang.mjs';
import { cacheFolder } from '../hermes.mjs';
import { ROOT } from '../paths.mjs';
import { MINIMUM_API, TARGETS } from './targets.mjs';

const LIBC = 'libc/include';
/** What libc++ wants of Android's own. */
const OWN = join(ROOT, 'scripts/build/android/include');

/** @returns {string} */
export function provideSysroot() {
  const platforms = TARGETS.flatMap(({ musl, linux }) => [`${musl}-linux-musl`, `${linux}-linux-any`]);
  const headers = ['generic-musl', 'any-linux-any', ...new Set(platforms)];
  return provideFromZiglang(cacheFolder(), {
    version: '0.13.0',
    sha256: '3ce0c9f16547e5d61b32e0d226926e9a2552ef4b91fccf7ab5ea1a623a77824b',
    name: 'android-headers',
    files: {
      'libcxx/include': 'c++/v1',
      libunwind: 'libunwind',
      ...Object.fromEntries(headers.map((name) => [`${LIBC}/${name}`, name])),
    },
    own: {},
  });
}

/** For clang, C or C++. @param {import('./targets.mjs').Target} target @returns {string[]} */
export function targetFlags({ clang, musl, linux }) {
  const sysroot = provideSysroot();
  const c = [`${musl}-linux-musl`, 'generic-musl', `${linux}-linux-any`, 'any-linux-any'];
  const folders = [join(sysroot, 'c++/v1'), OWN, ...c.map((name) => join(sysroot, name))];
  return [
    `--target=${clang}${MINIMUM_API}`,
    '-nostdlibinc',
    ...folders.flatMap((folder) => ['-isystem', folder]),
  ];
}

// @ts-check
/** What C++ for iPhones is compiled against on a machine without Xcode: Apple's C headers and libc++'s. */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths.mjs';
import { capture } from '../run.mjs';

const HERE = join(ROOT, 'scripts/build/ios');
const VERSION = '0.17.1';
const SHA256 = 'ea6cc5d87b033cf0aedfbc8f9549a908cae6c50ac31f1698188fa48a74524b54';

/**
 * The folder for `SDKROOT`; fetches the headers once for this machine, from PyPI's ziglang.
 *
 * @param {string} cache
 */
export function provideHeaders(cache) {
  const sdk = join(cache, `apple-headers-${VERSION}`);
  if (!existsSync(sdk)) {
    console.log('ios fetching headers (100 MB)');
    const staging = `${sdk}.new`;
    rmSync(staging, { recursive: true, force: true });
    mkdirSync(staging, { recursive: true });
    layOut(download(staging), staging);
    renameSync(staging, sdk);
  }
  return sdk;
}

/** Always the same wheel, whatever machine this is. @param {string} folder @returns {string} the wheel */
function download(folder) {
  const wanted = join(folder, 'requirements.txt');
  writeFileSync(wanted, `ziglang==${VERSION} --hash=sha256:${SHA256}\n`);
  const only = ['--no-deps', '--only-binary=:all:', '--platform=manylinux2010_x86_64', '--require-hashes'];
  capture('python3', ['-m', 'pip', 'download', '-q', ...only, '-r', wanted, '-d', folder]);
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.whl')) ?? '');
}

/** @param {string} wheel @param {string} sdk */
function layOut(wheel, sdk) {
  capture('python3', [join(HERE, 'headers.py'), wheel, sdk]);
  cpSync(join(HERE, 'config_site.h'), join(sdk, 'usr/include/c++/v1/__config_site'));
  rmSync(wheel);
}

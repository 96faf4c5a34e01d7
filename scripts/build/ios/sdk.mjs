// @ts-check
/** What C++ for iPhones is compiled against on a machine without Xcode: Apple's C headers and libc++'s. */
import { provideFromZiglang } from '../cross/ziglang.mjs';

/** The folder for `SDKROOT`. @param {string} cache */
export function provideHeaders(cache) {
  return provideFromZiglang(cache, {
    version: '0.17.1',
    sha256: 'ea6cc5d87b033cf0aedfbc8f9549a908cae6c50ac31f1698188fa48a74524b54',
    name: 'apple-headers',
    files: { 'libc/include/any-darwin-any': 'usr/include', 'libcxx/include': 'usr/include/c++/v1' },
    own: { 'scripts/build/ios/config_site.h': 'usr/include/c++/v1/__config_site' },
  });
}

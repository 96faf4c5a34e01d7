// @ts-check
import { files } from '../sources.mjs';

/** What compiling and linking against React Native's versions depends on. */
export function versionInputs() {
  return files(
    'cpp',
    'src/NativeTimPush.ts',
    'rust/bridge/src/jsi.rs',
    'android/CMakeLists.txt',
    'android/exports.map',
    'ios/*.h',
    'ios/*.mm',
    'example/emulator/iphone/frameworks',
    'example/emulator/iphone/runtime',
    'example/emulator/phone/native/shims',
    'package.json',
    'scripts/build/android',
    'scripts/build/cross',
    'scripts/build/react-native',
    'scripts/checks/ios/objc*',
    'scripts/checks/react-native',
  );
}

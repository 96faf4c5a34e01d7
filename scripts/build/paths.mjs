import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
/** The C++ of the emulated phones. */
export const PHONE_NATIVE = join(ROOT, 'example/emulator/phone/native');
/** React Native as npm has it. */
export const REACT_NATIVE = join(ROOT, 'node_modules/react-native');
/** What React Native's code generator makes. */
export const GENERATED = join(ROOT, 'build/generated');
/** The libraries of an emulated phone, and CMake's files. */
export const NATIVE_BUILD = join(ROOT, 'build/native');
/** The C++ and Objective-C of the emulated iPhones. */
export const IPHONE = join(ROOT, 'example/emulator/iphone');
/** The program and the libraries of an emulated iPhone, and CMake's files. */
export const IPHONE_BUILD = join(ROOT, 'build/iphone');

// @ts-check
/** The property lists, read by Python's parser. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { TARGETS } from '../../build/ios/bridge.mjs';
import { capture } from '../../build/run.mjs';

const READ = 'import json, plistlib, sys; print(json.dumps(plistlib.load(open(sys.argv[1], "rb"))))';

/** @param {string} path @returns {any} @throws {Error} with the parser's words */
export function readPlist(path) {
  return JSON.parse(capture('python3', ['-c', READ, path]));
}

/** What Xcode would not find. @param {string} xcframework */
export function xcframeworkFaults(xcframework) {
  const plist = readPlist(join(xcframework, 'Info.plist'));
  /** @type {Record<string, any>[]} */
  const libraries = plist.AvailableLibraries;
  const wanted = TARGETS.map(({ folder, variant }) => `${folder} arm64 ios ${variant ?? 'device'}`);
  const found = libraries.map(shown);
  const faults = [
    ...(plist.CFBundlePackageType === 'XFWK' ? [] : ['it does not say that it is an xcframework']),
    ...(plist.XCFrameworkFormatVersion === '1.0' ? [] : ['another format than 1.0']),
    ...wanted.filter((each) => !found.includes(each)).map((each) => `no library for ${each}`),
    ...libraries.flatMap((library) => missingFiles(xcframework, library)),
  ];
  return faults.map((fault) => `${xcframework}: ${fault}`);
}

/** @param {Record<string, any>} library */
function shown({ LibraryIdentifier, SupportedArchitectures, SupportedPlatform, SupportedPlatformVariant }) {
  return [
    LibraryIdentifier,
    SupportedArchitectures,
    SupportedPlatform,
    SupportedPlatformVariant ?? 'device',
  ].join(' ');
}

/** @param {string} xcframework @param {Record<string, any>} library */
function missingFiles(xcframework, { LibraryIdentifier, LibraryPath, BinaryPath, HeadersPath }) {
  const headers = ['TimPushEngine.h', 'rust/cxx.h', 'timpush-bridge/src/jsi.rs.h'];
  const paths = [LibraryPath, BinaryPath, ...headers.map((name) => join(HeadersPath, 'TimPushEngine', name))];
  return paths
    .map((path) => join(LibraryIdentifier, path))
    .filter((path) => !existsSync(join(xcframework, path)))
    .map((path) => `no ${path}`);
}

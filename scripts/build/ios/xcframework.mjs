// @ts-check
/** The folder that Xcode takes a library from, for devices and simulators. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../paths.mjs';
import { TARGETS } from './bridge.mjs';

const LIBRARY = 'libTimPushEngine.a';
/** Below the folder of headers, since Xcode puts those of all libraries together. */
const HEADERS = 'TimPushEngine';

/**
 * @param {string} folder that becomes the xcframework
 * @param {string[]} archives of the targets
 * @param {string} made where Cargo has left the headers
 */
export function writeXcframework(folder, archives, made) {
  for (const [index, target] of TARGETS.entries()) {
    const headers = join(folder, target.folder, 'Headers', HEADERS);
    mkdirSync(headers, { recursive: true });
    cpSync(archives[index] ?? '', join(folder, target.folder, LIBRARY));
    cpSync(join(ROOT, 'ios/engine/TimPushEngine.h'), join(headers, 'TimPushEngine.h'));
    for (const header of ['rust/cxx.h', 'timpush-bridge/src/jsi.rs.h']) {
      cpSync(join(made, header), join(headers, header), { dereference: true });
    }
  }
  writeFileSync(join(folder, 'Info.plist'), infoPlist());
}

/** The archive for a target. @param {string} folder @param {import('./bridge.mjs').Target} target */
export function libraryOf(folder, target) {
  return join(folder, target.folder, LIBRARY);
}

function infoPlist() {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>AvailableLibraries</key>
  <array>
${TARGETS.map(library).join('\n')}
  </array>
  <key>CFBundlePackageType</key>
  <string>XFWK</string>
  <key>XCFrameworkFormatVersion</key>
  <string>1.0</string>
</dict>
</plist>
`;
}

/** @param {import('./bridge.mjs').Target} target */
function library({ folder, variant }) {
  const platform = variant ? [text('SupportedPlatformVariant', variant)] : [];
  const entries = [
    text('BinaryPath', LIBRARY),
    text('HeadersPath', 'Headers'),
    text('LibraryIdentifier', folder),
    text('LibraryPath', LIBRARY),
    '<key>SupportedArchitectures</key>',
    '<array><string>arm64</string></array>',
    text('SupportedPlatform', 'ios'),
    ...platform,
  ];
  return `    <dict>\n${entries.map((entry) => `      ${entry}\n`).join('')}    </dict>`;
}

/** @param {string} key @param {string} value */
function text(key, value) {
  return `<key>${key}</key><string>${value}</string>`;
}

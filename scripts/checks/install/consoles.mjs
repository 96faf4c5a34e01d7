// @ts-check
/** What a user gets by a browser and by Xcode, as the guide says in words. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAME } from './app.mjs';

/** The archive is never unpacked here: its name is what the guide and the doctor go by. */
const ARCHIVE = 'android/app/libs/MiPush_SDK_Client_6_0_1-C_3rd.aar';
const ENTITLEMENTS = `${NAME}/${NAME}.entitlements`;
const PUSH = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>aps-environment</key>
	<string>development</string>
</dict>
</plist>
`;

/** @param {import('./app.mjs').App} app */
export function bringFromConsoles({ folder }) {
  mkdirSync(join(folder, 'android/app/libs'), { recursive: true });
  writeFileSync(join(folder, ARCHIVE), '');
  addPushCapability(join(folder, 'ios'));
}

/** Signing & Capabilities, + Capability, Push Notifications. @param {string} ios */
function addPushCapability(ios) {
  writeFileSync(join(ios, ENTITLEMENTS), PUSH);
  const project = join(ios, `${NAME}.xcodeproj/project.pbxproj`);
  const settings = readFileSync(project, 'utf8');
  // Of the target, for debug and for release.
  const setting = '				INFOPLIST_FILE =';
  const reference = `				CODE_SIGN_ENTITLEMENTS = ${ENTITLEMENTS};\n`;
  writeFileSync(project, settings.replaceAll(setting, `${reference}${setting}`));
}

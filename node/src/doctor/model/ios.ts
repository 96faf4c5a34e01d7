import { posix } from 'node:path';
import type { Source } from './parsed';
import { type PlistFile, parsePlist } from './plist';
import type { Reader } from './reader';
import { parseXcode, type XcodeProject } from './xcode';

/** The iOS half of an app. */
export interface IosApp {
  /** `ios`. */
  readonly folder: string;
  readonly xcode: XcodeProject | undefined;
  /** The Info.plist files that the app target's configurations name. */
  readonly infoPlists: readonly PlistFile[];
  /** The entitlements that the app target's configurations name. */
  readonly entitlements: readonly PlistFile[];
  readonly podfile: Source | undefined;
  /** AppDelegate in Swift or Objective-C. */
  readonly appDelegates: readonly Source[];
}

const FOLDER = 'ios';

export function readIos(reader: Reader): IosApp | undefined {
  const paths = reader.files.paths.filter((path) => path.startsWith(`${FOLDER}/`));
  if (paths.length === 0) {
    return undefined;
  }
  const project = paths.find((path) => /^ios\/[^/]+\.xcodeproj\/project\.pbxproj$/.test(path));
  const xcode = project === undefined ? undefined : reader.parse(project, parseXcode);
  const configurations = xcode?.configurations ?? [];
  const plists = (files: (string | undefined)[]) =>
    [...new Set(files)].flatMap((file) => (file && reader.parse(file, parsePlist)) || []);
  return {
    folder: FOLDER,
    xcode,
    infoPlists: plists(configurations.map((each) => each.infoPlist)),
    entitlements: plists(configurations.map((each) => each.entitlements)),
    podfile: reader.source(`${FOLDER}/Podfile`),
    appDelegates: paths.filter(isAppDelegate).flatMap((path) => reader.source(path) ?? []),
  };
}

function isAppDelegate(path: string): boolean {
  return /^AppDelegate\.(swift|mm?)$/.test(posix.basename(path));
}

import type { Span } from '../finding';
import type { Source } from './parsed';
import type { PlistFile } from './plist';

/** One of the app target's build configurations. */
export interface BuildConfiguration {
  /** `Debug`, `Release`, … */
  readonly name: string;
  /** The settings of the target, those of the project where the target has none. */
  readonly settings: ReadonlyMap<string, string>;
  /** Its CODE_SIGN_ENTITLEMENTS, relative to the app's folder. */
  readonly entitlements: string | undefined;
  /** Its INFOPLIST_FILE, relative to the app's folder. */
  readonly infoPlist: string | undefined;
}

/** The app target of the Xcode project. */
export interface XcodeProject {
  readonly file: string;
  readonly source: Source;
  /** Of the application target. */
  readonly configurations: readonly BuildConfiguration[];
  /** The paths in the application target's resources, relative to the app's folder where they can be told. */
  readonly resources: readonly string[];
  /** The first place where this text stands in the file. */
  find(text: string): Span | undefined;
}

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

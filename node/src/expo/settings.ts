import type { AndroidVendor } from '../vendors';

/** What the plugin is to do for one vendor. Paths are as the app's configuration has them. */
export interface VendorSettings {
  readonly appId?: string;
  readonly appKey?: string;
  /** The SDK's archive. */
  readonly aar?: string;
  /** The JSON file of the vendor's console. */
  readonly configFile?: string;
  /** Another version of an SDK that comes along. */
  readonly version?: string;
}

/** What of an iPhone's app the package needs. */
export interface IosSettings {
  /** Absent: `development`, unless the app has one. */
  readonly apsEnvironment?: 'development' | 'production';
  readonly backgroundNotifications: boolean;
  readonly automaticInterception: boolean;
}

/** Which IM SDK the app links. */
export interface ImSdkSettings {
  readonly androidVersion?: string;
  readonly iosPod?: string;
  readonly iosVersion?: string;
}

/** The plugin's checked properties. */
export interface Settings {
  /** In the order of the app's configuration. */
  readonly vendors: ReadonlyMap<AndroidVendor, VendorSettings>;
  /** Absent for an app that is not to get pushes on iOS. */
  readonly ios?: IosSettings;
  /** `false` if another package of the app brings it. */
  readonly imSdk: ImSdkSettings | false;
}

/** What each vendor needs in an app when it is built: one table for the doctor and the Expo plugin. */
import type { Vendor } from '../../src/generated/types';
import type { InitKeyName } from './initKeys';

export type { Vendor };

/** An SDK in a Maven repository; the library's own Gradle script adds it once the vendor is named. */
export interface MavenSdk {
  from: 'maven';
  /** `group:name`. */
  artifact: string;
  version: string;
  /** Property of the root project that names another version. */
  versionProperty: string;
}

/** An SDK that the vendor hands out as a file, which the app adds itself. */
export interface FileSdk {
  from: 'file';
  /** As the vendor names it; `*` stands for the version. */
  file: string;
  /** Names under which archives of it have been seen. */
  pattern: RegExp;
  /** The same SDK as an app may depend on it from a Maven repository of its own. */
  artifact?: string;
  /** What it needs and cannot bring, being a file without a POM; the library adds these. */
  companions: readonly string[];
}

/** A Gradle plugin that makes resources of the vendor's JSON file. */
export interface ConfigPlugin {
  id: string;
  /** `group:name` on the build script's class path. */
  artifact: string;
  /** The version to add. */
  version: string;
  /** The oldest that works with Android Gradle plugin 8. */
  minVersion: string;
  /**
   * Whether it stops the build unless the build script's class path has a version at the Android Gradle plugin, which
   * React Native's template leaves out.
   */
  needsAndroidGradle?: true;
}

/** The JSON file from a vendor's console. */
export interface ConfigFile {
  name: string;
  plugin: ConfigPlugin;
}

/** A value that the vendor's part of the merged manifest takes from the app's `manifestPlaceholders`. */
export interface Placeholder {
  name: string;
  part: 'appId' | 'appKey';
}

/** The facts of one vendor. */
export interface VendorFacts {
  /** As a developer calls it. */
  title: { en: string; zh: string };
  /** The key of `init` for the certificate's ID in the IM console. */
  businessId: InitKeyName;
  /** The same for an app's international edition. */
  businessIdAbroad: InitKeyName;
  /** Other keys of `init` without which the phone cannot register. */
  required: readonly InitKeyName[];
  /** Keys of `init` that may be left out. */
  optional: readonly InitKeyName[];
  sdk?: MavenSdk | FileSdk;
  /** The Maven repository that its SDK and its Gradle plugin come from, if it is neither Google's nor Maven Central. */
  repository?: string;
  config?: ConfigFile;
  placeholders: readonly Placeholder[];
  /** Where the vendor describes how its push is set up. */
  guide: string;
}

/** Vendors that `timpush.vendors` may name. */
export const ANDROID_VENDORS = ['xiaomi', 'huawei', 'honor', 'oppo', 'vivo', 'meizu', 'fcm'] as const;

/** A vendor that `timpush.vendors` may name. */
export type AndroidVendor = (typeof ANDROID_VENDORS)[number];

/** The IM SDK, which an app links itself; the version is the one that the library is compiled against. */
export const IM_SDK = { artifact: 'com.tencent.imsdk:imsdk-plus', version: '8.7.7201' } as const;

/** Where the certificates and their IDs are. */
export const IM_CONSOLE = 'https://console.cloud.tencent.com/avc';

/** Tencent's guides to offline push. */
export const GUIDES = {
  reactNative: 'https://cloud.tencent.com/document/product/269/75430',
  android: 'https://cloud.tencent.com/document/product/269/75428',
  ios: 'https://cloud.tencent.com/document/product/269/75429',
} as const;

/** Sources: README's table, `android/vendors.gradle.kts`, `android/src/vendor`, the vendors' guides. */
export const VENDORS: Record<Vendor, VendorFacts> = {
  xiaomi: {
    title: { en: 'Xiaomi', zh: '小米' },
    businessId: 'mi_buz_id',
    businessIdAbroad: 'mi_buz_id_abroad',
    required: ['mi_push_app_id', 'mi_push_app_key'],
    optional: [],
    sdk: {
      from: 'file',
      file: 'MiPush_SDK_Client_*.aar',
      pattern: /^mi_?push.*\.(aar|jar)$/i,
      companions: [],
    },
    placeholders: [],
    guide: 'https://dev.mi.com/console/doc/detail?pId=41',
  },
  huawei: {
    title: { en: 'Huawei', zh: '华为' },
    businessId: 'hw_buz_id',
    businessIdAbroad: 'hw_buz_id_abroad',
    required: [],
    optional: [],
    sdk: {
      from: 'maven',
      artifact: 'com.huawei.hms:push',
      version: '6.12.0.300',
      versionProperty: 'timpushHuaweiVersion',
    },
    repository: 'https://developer.huawei.com/repo/',
    config: {
      name: 'agconnect-services.json',
      plugin: {
        id: 'com.huawei.agconnect',
        artifact: 'com.huawei.agconnect:agcp',
        version: '1.9.6.300',
        minVersion: '1.9.1.300',
        needsAndroidGradle: true,
      },
    },
    placeholders: [],
    guide: 'https://developer.huawei.com/consumer/cn/hms/huawei-pushkit',
  },
  honor: {
    title: { en: 'Honor', zh: '荣耀' },
    businessId: 'honor_buz_id',
    businessIdAbroad: 'honor_buz_id_abroad',
    required: [],
    optional: [],
    sdk: {
      from: 'maven',
      artifact: 'com.hihonor.mcs:push',
      version: '8.0.12.307',
      versionProperty: 'timpushHonorVersion',
    },
    repository: 'https://developer.hihonor.com/repo',
    placeholders: [{ name: 'HONOR_APPID', part: 'appId' }],
    guide: GUIDES.android,
  },
  oppo: {
    title: { en: 'OPPO', zh: 'OPPO' },
    businessId: 'oppo_buz_id',
    businessIdAbroad: 'oppo_buz_id_abroad',
    required: ['oppo_app_key', 'oppo_app_secret'],
    optional: ['oppo_app_id', 'oppo_channel_id', 'oppo_channel_name'],
    sdk: {
      from: 'file',
      file: 'com.heytap.msp_*.aar',
      pattern: /^(com\.heytap\.msp|oppo-push|heytap).*\.(aar|jar)$/i,
      companions: [
        'androidx.annotation:annotation:1.11.0',
        'com.google.code.gson:gson:2.15.0',
        'commons-codec:commons-codec:1.23.0',
      ],
    },
    placeholders: [],
    guide: 'https://open.oppomobile.com/wiki/doc#id=10195',
  },
  vivo: {
    title: { en: 'vivo', zh: 'vivo' },
    businessId: 'vivo_buz_id',
    businessIdAbroad: 'vivo_buz_id_abroad',
    required: [],
    optional: [],
    sdk: {
      from: 'file',
      file: 'vivo_pushSDK_*.aar',
      pattern: /^(vivo_pushsdk|vpush_clientsdk|push_sdk_v).*\.(aar|jar)$/i,
      companions: [],
    },
    placeholders: [
      { name: 'VIVO_APPKEY', part: 'appKey' },
      { name: 'VIVO_APPID', part: 'appId' },
    ],
    guide: 'https://dev.vivo.com.cn/documentCenter/doc/156',
  },
  meizu: {
    title: { en: 'Meizu', zh: '魅族' },
    businessId: 'mz_buz_id',
    businessIdAbroad: 'mz_buz_id_abroad',
    required: ['mz_app_id', 'mz_app_key'],
    optional: [],
    sdk: {
      from: 'file',
      file: 'push-internal-*.aar',
      pattern: /^push-internal.*\.(aar|jar)$/i,
      artifact: 'com.meizu.flyme.internet:push-internal',
      companions: [],
    },
    placeholders: [],
    guide: GUIDES.android,
  },
  fcm: {
    title: { en: 'FCM', zh: 'FCM' },
    businessId: 'google_buz_id',
    businessIdAbroad: 'google_buz_id_abroad',
    required: [],
    optional: [],
    sdk: {
      from: 'maven',
      artifact: 'com.google.firebase:firebase-messaging',
      version: '26.0.1',
      versionProperty: 'timpushFcmVersion',
    },
    config: {
      name: 'google-services.json',
      plugin: {
        id: 'com.google.gms.google-services',
        artifact: 'com.google.gms:google-services',
        version: '4.4.4',
        minVersion: '4.3.15',
      },
    },
    placeholders: [],
    guide: 'https://firebase.google.com/docs/cloud-messaging/android/client',
  },
  apns: {
    title: { en: 'APNs', zh: 'APNs' },
    businessId: 'apple_buz_id',
    businessIdAbroad: 'apple_buz_id_abroad',
    required: [],
    optional: [],
    placeholders: [],
    guide: GUIDES.ios,
  },
};

/** Whether `timpush.vendors` may name it. */
export function isAndroidVendor(name: string): name is AndroidVendor {
  return (ANDROID_VENDORS as readonly string[]).includes(name);
}

/** An app with every vendor in which nothing is wrong: the community's template with what README asks for. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesInMemory } from '../files';
import { openProject, type Project } from '../project';
import { KOTLIN_SCRIPTS } from './kotlin-scripts';

/** Files by path. */
export type Tree = Readonly<Record<string, string>>;

/** What differs from the good app: a new text, a change of the text that is there, or `null` for a file that goes. */
export type Overlay = Readonly<Record<string, string | null | ((text: string) => string)>>;

/** The language of the app's Gradle scripts. */
export type Scripts = 'groovy' | 'kotlin';

const TEMPLATE = dirname(require.resolve('@react-native-community/template/package.json'));

function template(folder = ''): [string, string][] {
  const root = join(TEMPLATE, 'template');
  return readdirSync(join(root, folder)).flatMap((name): [string, string][] => {
    const path = folder ? `${folder}/${name}` : name;
    if (statSync(join(root, path)).isDirectory()) {
      return template(path);
    }
    return /\.(png|jar|keystore)$/.test(name) ? [] : [[path, readFileSync(join(root, path), 'utf8')]];
  });
}

/** Throws if there is nothing to replace, so that no change can go astray. */
export function replace(text: string, from: string, to: string): string {
  if (!text.includes(from)) {
    throw new Error(`the text has no ${from}`);
  }
  return text.replaceAll(from, to);
}

/** An edit of an overlay. */
export const swap = (from: string, to: string) => (text: string) => replace(text, from, to);

const VENDORS = 'timpush.vendors=xiaomi,huawei,honor,oppo,vivo,meizu,fcm';

const APP = `import { TencentImSDKPlugin, TimPushPlugin, useNotificationClicked } from 'react-native-timpush';

const push = new TimPushPlugin();

export async function start(userID: string, userSig: string) {
  const { code } = await TencentImSDKPlugin.v2TIMManager.login(userID, userSig);
  if (code !== 0) return;
  await push.requireNotificationPermission();
  await push.init({
    mi_buz_id: 5001,
    mi_push_app_id: '2882303761500000001',
    mi_push_app_key: '5000000000001',
    hw_buz_id: 5002,
    honor_buz_id: 5003,
    oppo_buz_id: 5004,
    oppo_app_key: '00000000000000000000000000000001',
    oppo_app_secret: '00000000000000000000000000000002',
    vivo_buz_id: 5005,
    mz_buz_id: 5006,
    mz_app_id: '100001',
    mz_app_key: '00000000000000000000000000000003',
    google_buz_id: 5007,
    apple_buz_id: 5008,
  });
}

export default function App() {
  useNotificationClicked(() => {});
  return null;
}
`;

const ENTITLEMENTS = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>aps-environment</key>
	<string>development</string>
</dict>
</plist>
`;

const AGCONNECT = {
  client: { app_id: '100000001', api_key: 'not-a-real-key', package_name: 'com.helloworld' },
  configuration_version: '3.0',
};

const FIREBASE = {
  project_info: { project_number: '100000000001', project_id: 'not-a-project' },
  client: [
    {
      client_info: {
        mobilesdk_app_id: '1:100000000001:android:0000000000000001',
        android_client_info: { package_name: 'com.helloworld' },
      },
      api_key: [{ current_key: 'not-a-real-key' }],
    },
  ],
};

const ROOT_SCRIPT = swap(
  '        mavenCentral()\n    }\n    dependencies {\n        classpath("com.android.tools.build:gradle")',
  `        mavenCentral()
        maven { url "https://developer.huawei.com/repo/" }
    }
    dependencies {
        classpath("com.android.tools.build:gradle:9.2.1")
        classpath("com.huawei.agconnect:agcp:1.9.6.300")
        classpath("com.google.gms:google-services:4.4.4")`,
);

const REPOSITORIES = `
allprojects {
    repositories {
        google()
        mavenCentral()
        maven { url "https://developer.huawei.com/repo/" }
        maven { url "https://developer.hihonor.com/repo" }
    }
}
`;

function appScript(text: string): string {
  const withPlugins = replace(
    text,
    'apply plugin: "com.facebook.react"\n',
    `apply plugin: "com.facebook.react"
apply plugin: "com.huawei.agconnect"
apply plugin: "com.google.gms.google-services"
`,
  );
  const withPlaceholders = replace(
    withPlugins,
    '        versionCode 1\n',
    `        versionCode 1
        manifestPlaceholders = [
            HONOR_APPID: "100000001",
            VIVO_APPKEY: "00000000000000000000000000000004",
            VIVO_APPID: "100000002",
        ]
`,
  );
  return replace(
    withPlaceholders,
    '    implementation("com.facebook.react:react-android")\n',
    `    implementation("com.facebook.react:react-android")
    implementation("com.tencent.imsdk:imsdk-plus:8.7.7201")
    implementation(fileTree(dir: "libs", include: ["*.aar"]))
`,
  );
}

const CHANGES: Overlay = {
  'App.tsx': APP,
  'package.json': swap(
    '"react-native": "0.87.1",',
    '"react-native": "0.87.1",\n    "react-native-timpush": "0.1.0",',
  ),
  'node_modules/react-native/package.json': '{ "name": "react-native", "version": "0.87.1" }',
  'node_modules/react/package.json': '{ "name": "react", "version": "19.2.3" }',
  'android/gradle.properties': (text) => `${text}\n${VENDORS}\n`,
  'android/build.gradle': (text) => ROOT_SCRIPT(text) + REPOSITORIES,
  'android/app/build.gradle': appScript,
  'android/app/agconnect-services.json': JSON.stringify(AGCONNECT, null, 2),
  'android/app/google-services.json': JSON.stringify(FIREBASE, null, 2),
  'android/app/libs/MiPush_SDK_Client_6_0_1-C.aar': '',
  'android/app/libs/com.heytap.msp_V3.5.3.aar': '',
  'android/app/libs/vivo_pushSDK_v4.0.6.0_506.aar': '',
  'android/app/libs/push-internal-5.0.2.aar': '',
  'ios/HelloWorld/HelloWorld.entitlements': ENTITLEMENTS,
  'ios/HelloWorld.xcodeproj/project.pbxproj': swap(
    'ASSETCATALOG_COMPILER_APPICON_NAME = AppIcon;\n',
    `ASSETCATALOG_COMPILER_APPICON_NAME = AppIcon;
				CODE_SIGN_ENTITLEMENTS = HelloWorld/HelloWorld.entitlements;
`,
  ),
};

/** Changes a tree. */
export function overlaid(tree: Tree, overlay: Overlay): Tree {
  const files: Record<string, string> = { ...tree };
  for (const [path, change] of Object.entries(overlay)) {
    if (change === null) {
      delete files[path];
    } else {
      files[path] = typeof change === 'string' ? change : change(files[path] ?? '');
    }
  }
  return files;
}

const GROOVY: Tree = overlaid(Object.fromEntries(template()), CHANGES);

/** The good app. */
export const GOOD: Readonly<Record<Scripts, Tree>> = {
  groovy: GROOVY,
  kotlin: overlaid(GROOVY, {
    'android/settings.gradle': null,
    'android/build.gradle': null,
    'android/app/build.gradle': null,
    ...KOTLIN_SCRIPTS,
  }),
};

/** An overlay may name Gradle scripts as `build.gradle`, and change what both languages write alike. */
export function treeWith(scripts: Scripts, overlay: Overlay): Tree {
  const inKotlin = ([path, change]: [string, Overlay[string]]) => [
    path.replace(/\.gradle$/, '.gradle.kts'),
    change,
  ];
  const changes = scripts === 'kotlin' ? Object.fromEntries(Object.entries(overlay).map(inKotlin)) : overlay;
  return overlaid(GOOD[scripts], changes);
}

/** An app as rules see it. */
export function appOf(tree: Tree, ignored?: readonly string[]): Promise<Project> {
  return openProject(filesInMemory(tree, ignored));
}

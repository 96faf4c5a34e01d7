import { swap } from '../../../__tests__/good-app';
import { describeRule } from '../../../__tests__/rule-table';

const BOTH = ['groovy', 'kotlin'] as const;
const PROPERTIES = 'android/gradle.properties';
const SCRIPT = 'android/app/build.gradle';
const ROOT = 'android/build.gradle';
const WRAPPER = 'android/gradle/wrapper/gradle-wrapper.properties';
const IM = '    implementation("com.tencent.imsdk:imsdk-plus:8.7.7201")\n';
const dependency = (notation: string) => swap(IM, `${IM}    implementation("${notation}")\n`);

describeRule('minSdkLow', {
  scripts: BOTH,
  bad: {
    'through a name of the root project': {
      app: { [ROOT]: (text) => text.replace(/(minSdkVersion"?\]?) = 24/, '$1 = 21') },
      finds: [{ level: 'error', at: `${SCRIPT}:@`, seen: 'minSdk is 21' }],
    },
    'as a number': {
      app: { [SCRIPT]: (text) => text.replace(/(minSdk(Version)?( =)?) rootProject.*/, '$1 23') },
      finds: [{ level: 'error', at: `${SCRIPT}:@`, seen: 'minSdk is 23' }],
    },
  },
  fine: {
    'a value that cannot be known': {
      app: {
        [SCRIPT]: (text) => text.replace(/(minSdk(Version)?( =)?) rootProject.*/, '$1 loadVersion("min")'),
      },
    },
  },
});

describeRule('compileSdkOld', {
  scripts: BOTH,
  bad: {
    'of an older template': {
      app: { [ROOT]: (text) => text.replace(/(compileSdkVersion"?\]?) = 37/, '$1 = 33') },
      finds: [{ level: 'warning', at: `${SCRIPT}:@`, seen: 'compileSdk is 33' }],
    },
  },
});

describeRule('gradleOld', {
  bad: {
    'of an older template': {
      app: { [WRAPPER]: (text) => text.replace(/gradle-[\d.]+-bin/, 'gradle-7.5.1-all') },
      finds: [{ level: 'warning', at: `${WRAPPER}:3`, seen: 'Gradle is 7.5.1' }],
    },
  },
  fine: { 'no wrapper': { app: { [WRAPPER]: null } } },
});

describeRule('androidGradlePluginOld', {
  scripts: BOTH,
  bad: {
    'on the class path': {
      app: { [ROOT]: swap('com.android.tools.build:gradle:9.2.1', 'com.android.tools.build:gradle:7.4.2') },
      finds: [{ level: 'warning', at: `${ROOT}:@`, seen: 'Android Gradle plugin is 7.4.2' }],
    },
  },
  fine: {
    'the one that React Native brings': {
      app: { [ROOT]: swap('com.android.tools.build:gradle:9.2.1', 'com.android.tools.build:gradle') },
    },
  },
});

describeRule('kotlinOld', {
  scripts: BOTH,
  bad: {
    'on the class path': {
      app: { [ROOT]: swap('kotlin-gradle-plugin"', 'kotlin-gradle-plugin:1.8.0"') },
      finds: [{ level: 'warning', at: `${ROOT}:@`, seen: 'Kotlin is 1.8.0' }],
    },
    'with its ID, through a catalog': {
      app: {
        'android/gradle/libs.versions.toml':
          '[versions]\nkt = "1.9.24"\n[plugins]\nkotlin-android = { id = "org.jetbrains.kotlin.android", version.ref = "kt" }\n',
        'android/settings.gradle': swap(
          'plugins {',
          'plugins {\n    alias(libs.plugins.kotlin.android) apply false\n',
        ),
      },
      finds: [{ level: 'warning', at: 'android/settings.gradle:@', seen: 'Kotlin is 1.9.24' }],
    },
  },
});

describeRule('newArchDisabled', {
  bad: {
    'where it counts': {
      app: {
        [PROPERTIES]: swap('newArchEnabled=true', 'newArchEnabled=false'),
        'node_modules/react-native/package.json': '{ "version": "0.81.4" }',
      },
      finds: [{ level: 'error', at: `${PROPERTIES}:35`, seen: 'the old architecture cannot load' }],
    },
    'where it does not': {
      app: { [PROPERTIES]: swap('newArchEnabled=true', 'newArchEnabled=false') },
      finds: [{ level: 'warning', at: `${PROPERTIES}:35`, seen: 'ignore' }],
    },
  },
});

describeRule('imSdkMissing', {
  scripts: BOTH,
  bad: {
    'by nobody': {
      app: { [SCRIPT]: swap(IM, '') },
      finds: [{ level: 'error', at: SCRIPT, seen: 'Nothing brings the IM SDK' }],
    },
  },
  fine: {
    'by another package': {
      app: {
        [SCRIPT]: swap(IM, ''),
        'package.json': swap(
          '"react-native-timpush"',
          '"react-native-chat": "1.0.0",\n    "react-native-timpush"',
        ),
        'node_modules/react-native-chat/android/build.gradle':
          'dependencies { api "com.tencent.imsdk:imsdk-plus:8.7.7201" }',
      },
    },
    'through a catalog': {
      app: {
        [SCRIPT]: swap(IM, '    implementation(libs.tencent.im)\n'),
        'android/gradle/libs.versions.toml':
          '[libraries]\ntencent-im = "com.tencent.imsdk:imsdk-plus:8.7.7201"\n',
      },
    },
  },
});

describeRule('imSdkTwice', {
  scripts: BOTH,
  bad: {
    'two editions': {
      app: { [SCRIPT]: dependency('com.tencent.imsdk:imsdk:5.1.66') },
      finds: [
        { level: 'error', at: `${SCRIPT}:@`, seen: 'com.tencent.imsdk:imsdk-plus, com.tencent.imsdk:imsdk' },
      ],
    },
    'two versions': {
      app: { [SCRIPT]: dependency('com.tencent.imsdk:imsdk-plus:7.7.5282') },
      finds: [{ level: 'warning', at: `${SCRIPT}:@`, seen: '8.7.7201, 7.7.5282' }],
    },
  },
  fine: {
    'a plug-in beside it': { app: { [SCRIPT]: dependency('com.tencent.imsdk:timquic-plugin:8.7.7201') } },
  },
});

describeRule('imSdkOld', {
  scripts: BOTH,
  bad: {
    'older than offline push as it is': {
      app: { [SCRIPT]: swap('imsdk-plus:8.7.7201', 'imsdk-plus:5.1.66') },
      finds: [{ level: 'error', at: `${SCRIPT}:@`, seen: 'The IM SDK is 5.1.66' }],
    },
  },
  fine: {
    'whatever is newest': { app: { [SCRIPT]: swap('imsdk-plus:8.7.7201', 'imsdk-plus:latest.release') } },
  },
});

describeRule('formerPushDependency', {
  scripts: BOTH,
  bad: {
    TIMPush: {
      app: { [SCRIPT]: dependency('com.tencent.timpush:xiaomi:8.8.7357') },
      finds: [{ level: 'error', at: `${SCRIPT}:@`, seen: 'com.tencent.timpush:xiaomi registers' }],
    },
    "the component's module": {
      app: { [SCRIPT]: swap(IM, `${IM}    implementation(project(":tuiofflinepush"))\n`) },
      finds: [{ level: 'error', at: `${SCRIPT}:@`, seen: 'tuiofflinepush' }],
    },
  },
});

describeRule('abiNotShipped', {
  scripts: BOTH,
  bad: {
    'of 32 bits without numbers': {
      app: {
        [SCRIPT]: (text) =>
          text.includes('apply plugin:')
            ? text.replace(
                'versionCode 1',
                'versionCode 1\n        ndk { abiFilters "armeabi", "arm64-v8a" }',
              )
            : text.replace(
                'versionCode = 1',
                'versionCode = 1\n        ndk { abiFilters += listOf("armeabi", "arm64-v8a") }',
              ),
      },
      finds: [{ level: 'error', at: `${SCRIPT}:@`, seen: 'armeabi is none of' }],
    },
    'in gradle.properties': {
      app: { [PROPERTIES]: swap('arm64-v8a,x86,x86_64', 'arm64-v8a,riscv64') },
      finds: [{ level: 'error', at: `${PROPERTIES}:28`, seen: 'riscv64' }],
    },
  },
});

describeRule('nativeLibraryExcluded', {
  scripts: BOTH,
  bad: {
    'with all of its kind': {
      app: {
        [SCRIPT]: swap(
          '    buildTypes {',
          '    packagingOptions {\n        jniLibs {\n            excludes += ["**/libtim*.so"]\n        }\n    }\n    buildTypes {',
        ),
      },
      finds: [{ level: 'error', at: `${SCRIPT}:@`, seen: 'exclude **/libtim*.so' }],
    },
  },
  fine: {
    'another library': {
      app: {
        [SCRIPT]: swap(
          '    buildTypes {',
          '    packagingOptions {\n        jniLibs.excludes.add("**/libx.so")\n    }\n    buildTypes {',
        ),
      },
    },
  },
});

/** The same app in both languages, in the many ways in which scripts are written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesInMemory } from '../../../files';
import { openProject } from '../../../project';
import type { Setting } from '../../parsed';

async function android(files: Record<string, string>) {
  const project = await openProject(filesInMemory(files));
  expect(project.broken).toEqual([]);
  if (!project.android) {
    throw new Error('no Android folder');
  }
  return project.android;
}

async function module(files: Record<string, string>) {
  const { app } = await android(files);
  if (!app) {
    throw new Error('no app');
  }
  return app;
}

const ROOT = join(__dirname, '../../../../../..');

const values = (settings: readonly Setting[]) => settings.map(({ value }) => value);
const APP = 'android/app/build.gradle';

const GROOVY = `
apply plugin: "com.android.application" // with '' and "\${x}" in a comment
def suffix = ''
def keys = [VIVO_APPKEY: "k", VIVO_APPID: '7']
android {
    compileSdkVersion rootProject.ext.compileSdk
    namespace 'com.example'
    defaultConfig {
        applicationId "com.\${rootProject.ext.company}.app"
        minSdkVersion findProperty('minSdk')
        targetSdk = 36
        manifestPlaceholders = [HONOR_APPID: "1", other: System.getenv("X") ?: '']
        manifestPlaceholders += keys
        manifestPlaceholders.put("put", 'p')
        manifestPlaceholders["index"] = 'i'
        ndk { abiFilters 'arm64-v8a', "x86" }
    }
    flavorDimensions "store"
    productFlavors { cn { applicationId 'com.example.cn' }; global { applicationIdSuffix ".global" } }
    buildTypes {
        debug { applicationIdSuffix ".debug" }
        release {
            minifyEnabled true
            proguardFiles getDefaultProguardFile("proguard-android.txt"), "a.pro",
                'b.pro'
        }
    }
    packagingOptions { exclude 'META-INF/**'; jniLibs { excludes += ["**/a.so"] } }
}
dependencies {
    implementation "com.tencent.imsdk:imsdk-plus:$imVersion"
    implementation('a:b:1.0') { exclude group: 'c', module: 'd' }
    implementation fileTree(dir: "libs", include: ["*.jar", "*.aar"])
    implementation files('libs/a.aar', "libs/b.aar")
    implementation(name: 'mipush', ext: 'aar')
    debugImplementation group: 'com.a', name: 'b', version: '2'
    api platform("com.google.firebase:firebase-bom:33.0.0")
    implementation project(':chat'), libs.some.lib
    if (hermesEnabled.toBoolean()) { implementation "h:i" } else { implementation jsc }
}
`;

const KOTLIN = `
plugins {
    id("com.android.application")
}
val suffix = ""
val keys = mapOf("VIVO_APPKEY" to "k", "VIVO_APPID" to "7")
android {
    compileSdk = (rootProject.extra["compileSdk"] as Int)
    namespace = "com.example"
    defaultConfig {
        applicationId = "com.\${rootProject.extra["company"]}.app"
        minSdk = providers.gradleProperty("minSdk").get().toInt()
        targetSdk = 36
        manifestPlaceholders += mapOf("HONOR_APPID" to "1", "other" to (System.getenv("X") ?: ""))
        manifestPlaceholders.putAll(keys)
        manifestPlaceholders.put("put", "p")
        manifestPlaceholders["index"] = "i"
        ndk { abiFilters += listOf("arm64-v8a", "x86") }
    }
    flavorDimensions += "store"
    productFlavors {
        create("cn") { applicationId = "com.example.cn" }
        register("global") { applicationIdSuffix = ".global" }
    }
    buildTypes {
        getByName("debug") { applicationIdSuffix = ".debug" }
        release {
            isMinifyEnabled = true
            proguardFiles(
                getDefaultProguardFile("proguard-android.txt"),
                "a.pro", "b.pro",
            )
        }
    }
    packaging { resources.excludes.add("META-INF/**"); jniLibs { excludes += setOf("**/a.so") } }
}
dependencies {
    implementation("com.tencent.imsdk:imsdk-plus:$imVersion")
    implementation("a:b:1.0") { exclude(group = "c", module = "d") }
    implementation(fileTree(mapOf("dir" to "libs", "include" to listOf("*.jar", "*.aar"))))
    implementation(files("libs/a.aar", "libs/b.aar"))
    implementation(name = "mipush", ext = "aar", group = "")
    debugImplementation(group = "com.a", name = "b", version = "2")
    api(platform("com.google.firebase:firebase-bom:33.0.0"))
    implementation(project(":chat"))
    implementation(libs.some.lib)
    if (hermesEnabled) { "implementation"("h:i") } else { implementation(jsc) }
}
`;

const SHARED = {
  'android/gradle.properties': 'minSdk=24\nimVersion = 8.7.7201\n',
  'android/gradle/libs.versions.toml': `[versions]
lib = { strictly = "3.1" }
[libraries]
some-lib = { group = "x", name = "y", version.ref = "lib" }
`,
};

const APPS = {
  groovy: {
    ...SHARED,
    [APP]: GROOVY,
    'android/build.gradle':
      "buildscript { ext { compileSdk = 36 } }\next.company = 'acme'\next.set('jsc', 'j:k:1')\n",
  },
  kotlin: {
    ...SHARED,
    [`${APP}.kts`]: KOTLIN,
    'android/build.gradle.kts':
      'extra["compileSdk"] = 36\nval company by extra("acme")\nrootProject.extra.set("jsc", "j:k:1")\n',
  },
};

describe.each(['groovy', 'kotlin'] as const)('an app in %s', (language) => {
  test('has what its android block says', async () => {
    const app = await module(APPS[language]);
    const numbers = [app.compileSdk, app.minSdk, app.targetSdk].map((setting) => setting?.value);
    expect(numbers).toEqual([36, 24, 36]);
    expect(app.namespace?.value).toBe('com.example');
    expect(values(app.abiFilters)).toEqual(['arm64-v8a', 'x86']);
    expect(values(app.proguardFiles)).toEqual([undefined, 'a.pro', 'b.pro']);
    expect(values(app.excludedFromPackage)).toEqual(expect.arrayContaining(['META-INF/**', '**/a.so']));
    expect(app.minified).toBe(true);
  });

  test('has its placeholders, those that cannot be known as such', async () => {
    const { placeholders, placeholdersComplete } = await module(APPS[language]);
    const known = Object.fromEntries([...placeholders].map(([name, { value }]) => [name, value]));
    expect(known).toEqual({
      HONOR_APPID: '1',
      other: undefined,
      VIVO_APPKEY: 'k',
      VIVO_APPID: '7',
      put: 'p',
      index: 'i',
    });
    expect(placeholdersComplete).toBe(true);
  });

  test('has the package names of its variants', async () => {
    const { applicationIds } = await module(APPS[language]);
    const base = language === 'groovy' ? ['com.acme.app'] : [];
    expect(applicationIds).toEqual(
      expect.arrayContaining([...base, 'com.example.cn', 'com.example.cn.debug']),
    );
  });

  test('has its dependencies', async () => {
    const { script } = await module(APPS[language]);
    const found = script.dependencies.map(({ configuration, module: name, version, archive }) =>
      [configuration, name ?? archive, version].filter((part) => part !== undefined).join(' '),
    );
    expect(found).toEqual([
      'implementation com.tencent.imsdk:imsdk-plus 8.7.7201',
      'implementation a:b 1.0',
      'implementation libs/*.jar',
      'implementation libs/*.aar',
      'implementation libs/a.aar',
      'implementation libs/b.aar',
      'implementation mipush.aar',
      'debugImplementation com.a:b 2',
      'api com.google.firebase:firebase-bom 33.0.0',
      'implementation :chat',
      'implementation x:y 3.1',
      'implementation h:i',
      'implementation j:k 1',
    ]);
  });
});

test.each([
  [
    'build.gradle',
    `buildscript { repositories { maven { url 'https://a.example/' } } }
plugins {
  id 'com.huawei.agconnect' version "1.9.6" apply false
  alias(libs.plugins.google)
}
apply plugin: 'x.y'
subprojects { repositories { maven { setUrl("https://b.example/") } } }
`,
  ],
  [
    'build.gradle.kts',
    `buildscript { repositories { maven("https://a.example/") } }
plugins {
  id("com.huawei.agconnect") version "1.9.6" apply false
  alias(libs.plugins.google)
}
apply(plugin = "x.y")
subprojects { repositories { maven { url = uri("https://b.example/") } } }
`,
  ],
])('plugins and repositories of %s', async (name, text) => {
  const { root } = await android({
    [`android/${name}`]: text,
    'android/gradle/libs.versions.toml':
      '[plugins]\ngoogle = { id = "com.google.gms.google-services", version = "4.4.4" }\n',
  });
  expect(root?.plugins.map(({ value, version, applied }) => [value, version, applied])).toEqual([
    ['com.huawei.agconnect', '1.9.6', false],
    ['com.google.gms.google-services', '4.4.4', true],
    ['x.y', undefined, true],
  ]);
  expect(root?.repositories.map(({ value, forPlugins }) => [value, forPlugins])).toEqual([
    ['https://a.example/', true],
    ['https://b.example/', false],
  ]);
});

test('places are those of the text, also after Chinese', async () => {
  const text =
    '// 推送：\'\' "中文"\nandroid {\n    compileSdk 21\n}\napply plugin: "com.android.application"\n';
  const { compileSdk } = await module({ [APP]: text });
  expect(compileSdk?.at).toMatchObject({ file: APP, line: 3 });
  expect(text.slice(compileSdk?.at.start, compileSdk?.at.end)).toBe('21');
});

test("the library's own scripts are read", async () => {
  const own = ['build.gradle.kts', 'vendors.gradle.kts'].map((name) => [
    `android/${name}`,
    readFileSync(join(ROOT, 'android', name), 'utf8'),
  ]);
  const { root } = await android(Object.fromEntries(own));
  expect(root?.plugins.map(({ value }) => value)).toEqual([
    'com.android.library',
    'com.facebook.react',
    'org.jetbrains.kotlin.android',
  ]);
});

import type { Cause, Draft, Edit } from '../../finding';
import type { AndroidApp } from '../../model/android';
import type { Setting } from '../../model/parsed';
import type { Rule } from '../../rule';
import { isAtLeast } from '../app/packages/versions';

/** The library's own, as React Native 0.82's. */
const MIN_SDK = 24;

/** As in React Native 0.82's template. */
const COMPILE_SDK = 36;

const MIN_SDK_LOW: Cause = {
  seen: {
    en: 'minSdk is {0}; the library and React Native need {1}: the build stops.',
    zh: 'minSdk 是 {0}，本库和 React Native 需要 {1}，无法编译。',
  },
  todo: { en: 'Set minSdk to {1}.', zh: '请将 minSdk 设为 {1}。' },
};

export const minSdkLow: Rule = {
  id: 'minSdkLow',
  check: 'gradle',
  platform: 'android',
  look: ({ android }) => low(android?.app?.minSdk, MIN_SDK, 'error', MIN_SDK_LOW),
};

const COMPILE_SDK_OLD: Cause = {
  seen: {
    en: 'compileSdk is {0}; React Native 0.82 and newer, and what they bring along, are made for {1} or newer.',
    zh: 'compileSdk 是 {0}，React Native 0.82 及以上版本和它们的依赖需要 {1} 或更高版本。',
  },
  todo: { en: 'Set compileSdk to {1} or newer.', zh: '请将 compileSdk 设为 {1} 或更高版本。' },
};

export const compileSdkOld: Rule = {
  id: 'compileSdkOld',
  check: 'gradle',
  platform: 'android',
  look: ({ android }) => low(android?.app?.compileSdk, COMPILE_SDK, 'warning', COMPILE_SDK_OLD),
};

function low(
  setting: Setting<number> | undefined,
  least: number,
  level: Draft['level'],
  cause: Cause,
): readonly Draft[] {
  if (setting?.value === undefined || setting.value >= least) {
    return [];
  }
  const { at, source, value } = setting;
  const isLiteral = source === String(value);
  const fix: Edit[] | undefined = isLiteral
    ? [{ file: at.file, start: at.start, end: at.end, text: String(least) }]
    : undefined;
  return [{ level, cause, args: [value, least], at, fix }];
}

const TOOL_OLD: Cause = {
  seen: {
    en: '{0} is {1}; React Native 0.82 and newer, and the Gradle script of this library, are made for {2} or newer.',
    zh: '{0} 的版本是 {1}，React Native 0.82 及以上版本和本库的 Gradle 脚本都需要 {2} 或更高版本。',
  },
  todo: {
    en: "Upgrade it with the Upgrade Helper, to the version of your React Native's template.",
    zh: '请用 Upgrade Helper 升级到所用 React Native 版本模板中的版本。',
  },
  link: 'https://react-native-community.github.io/upgrade-helper/',
};

interface Version {
  readonly version: string | undefined;
  readonly at: Draft['at'];
}

interface Tool {
  readonly name: string;
  readonly least: string;
  readonly versions: (android: AndroidApp) => readonly Version[];
}

/** What React Native 0.82 comes with (`@react-native/gradle-plugin`, template), for Gradle what that plugin of Android's asks for. */
const TOOLS: Readonly<Record<'androidGradlePluginOld' | 'gradleOld' | 'kotlinOld', Tool>> = {
  androidGradlePluginOld: {
    name: 'Android Gradle plugin',
    least: '8.12.0',
    versions: (android) => told(android, ['com.android.tools.build:gradle'], ['com.android.application']),
  },
  gradleOld: { name: 'Gradle', least: '8.13', versions: wrapped },
  kotlinOld: {
    name: 'Kotlin',
    least: '2.1.20',
    versions: (android) =>
      told(android, ['org.jetbrains.kotlin:kotlin-gradle-plugin'], ['org.jetbrains.kotlin.android']),
  },
};

function told({ scripts }: AndroidApp, modules: readonly string[], plugins: readonly string[]) {
  return scripts.flatMap((script) => [
    ...script.dependencies.filter(({ module }) => module !== undefined && modules.includes(module)),
    ...script.plugins.filter(({ value }) => plugins.includes(value)),
  ]);
}

function wrapped({ wrapper }: AndroidApp) {
  const url = wrapper?.values.get('distributionUrl');
  const version = /gradle-([\d.]+)/.exec(url?.value ?? '')?.[1];
  return [{ version, at: url?.at }];
}

function tool(id: keyof typeof TOOLS): Rule {
  const { name, least, versions } = TOOLS[id];
  return {
    id,
    check: 'gradle',
    platform: 'android',
    look: ({ android }) =>
      (android ? versions(android) : []).flatMap(({ version, at }): readonly Draft[] =>
        version === undefined || isAtLeast(version, least)
          ? []
          : [{ level: 'warning', cause: TOOL_OLD, args: [name, version, least], at }],
      ),
  };
}

export const androidGradlePluginOld = tool('androidGradlePluginOld');
export const gradleOld = tool('gradleOld');
export const kotlinOld = tool('kotlinOld');

import type { Cause, Draft } from '../../finding';
import type { AndroidApp } from '../../model/android';
import type { GradleDependency } from '../../model/gradle/dependency';
import type { Project } from '../../project';
import type { Rule } from '../../rule';
import { list } from '../../text';
import { isAtLeast } from '../app/packages/versions';

const GROUP = 'com.tencent.imsdk';

/** The oldest whose methods the library knows to be there. */
const LEAST = '5.6.1202';

function dependencies({ scripts }: AndroidApp): readonly GradleDependency[] {
  const all = scripts.flatMap((script) => script.dependencies);
  return all.filter(({ module }) => module?.startsWith(`${GROUP}:`));
}

const MISSING: Cause = {
  seen: {
    en: 'Nothing brings the IM SDK into the app: nobody can log in, and no token is reported.',
    zh: '应用没有集成 IM SDK，无法登录，也无法上报 token。',
  },
  todo: {
    en: 'Add implementation("com.tencent.imsdk:imsdk-plus:8.7.7201") to the dependencies of {0}.',
    zh: '请在 {0} 的 dependencies 中加入 implementation("com.tencent.imsdk:imsdk-plus:8.7.7201")。',
  },
};

/** The library leaves the choice of the IM SDK's version to the app. */
export const imSdkMissing: Rule = {
  id: 'imSdkMissing',
  check: 'gradle',
  platform: 'android',
  look: (project) => {
    const { android } = project;
    const app = android?.app;
    if (!android || !app || dependencies(android).length > 0 || comesAlong(project, android)) {
      return [];
    }
    const { file } = app.script;
    return [{ level: 'error', cause: MISSING, args: [file], at: { file } }];
  },
};

/** As a file, with one of Tencent's kits, or with another package for React Native. */
function comesAlong({ packageJson, files }: Project, { archives, scripts }: AndroidApp): boolean {
  const isKit = (module: string | undefined) => /^com\.tencent\.(liteav\.tuikit|timpush)/.test(module ?? '');
  const packages = [...(packageJson?.dependencies.keys() ?? [])].filter(
    (name) => name !== 'react-native-timpush',
  );
  return (
    archives.some((path) => /imsdk/i.test(path)) ||
    scripts.some((script) => script.dependencies.some(({ module }) => isKit(module))) ||
    packages.some((name) =>
      ['build.gradle', 'build.gradle.kts'].some((script) =>
        files.read(`node_modules/${name}/android/${script}`)?.includes(GROUP),
      ),
    )
  );
}

const TWO_SDKS: Cause = {
  seen: {
    en: 'The app has two editions of the IM SDK, {0}: they have the same classes, and the build stops.',
    zh: '应用同时依赖了两种 IM SDK（{0}），它们的类相同，无法编译。',
  },
  todo: { en: 'Keep one of them.', zh: '请只保留其中一个。' },
};

const TWO_VERSIONS: Cause = {
  seen: {
    en: 'The app names the IM SDK in versions {0}; Gradle takes the newest.',
    zh: '应用声明了多个版本的 IM SDK（{0}），Gradle 会使用最新的一个。',
  },
  todo: { en: 'Name one version.', zh: '请只声明一个版本。' },
};

export const imSdkTwice: Rule = {
  id: 'imSdkTwice',
  check: 'gradle',
  platform: 'android',
  look: ({ android }) => {
    const found = android ? dependencies(android) : [];
    const editions = [...new Set(found.flatMap(({ module }) => (isEdition(module) ? module : [])))];
    const versions = [
      ...new Set(found.flatMap(({ module, version }) => (isEdition(module) && version) || [])),
    ];
    const at = found.at(-1)?.at;
    if (editions.length > 1) {
      return [{ level: 'error', cause: TWO_SDKS, args: [list(editions)], at }];
    }
    return versions.length > 1 ? [{ level: 'warning', cause: TWO_VERSIONS, args: [list(versions)], at }] : [];
  },
};

/** Plug-ins of the group, such as `timquic-plugin`, stand beside it. */
function isEdition(module: string | undefined): module is string {
  return module !== undefined && /:imsdk(-|$)/.test(module);
}

const OLD: Cause = {
  seen: {
    en: 'The IM SDK is {0}; push works with {1} and newer.',
    zh: 'IM SDK 的版本是 {0}，推送需要 {1} 或更高版本。',
  },
  todo: { en: 'Use a newer one, best 8.7.7201 or newer.', zh: '请升级，建议使用 8.7.7201 或更高版本。' },
};

export const imSdkOld: Rule = {
  id: 'imSdkOld',
  check: 'gradle',
  platform: 'android',
  look: ({ android }) => {
    const found = android ? dependencies(android) : [];
    return found.flatMap(({ module, version, at }): readonly Draft[] =>
      isEdition(module) && version && /^\d/.test(version) && !isAtLeast(version, LEAST)
        ? [{ level: 'error', cause: OLD, args: [version, LEAST], at }]
        : [],
    );
  },
};

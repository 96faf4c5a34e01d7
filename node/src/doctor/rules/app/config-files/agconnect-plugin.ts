import { ANDROID_GRADLE, androidGradleVersion, VERSION_CATALOG } from '../../../../androidGradlePlugin';
import { VENDORS } from '../../../../vendors';
import type { Cause, Draft, Edit } from '../../../finding';
import type { GradleDependency } from '../../../model/gradle/dependency';
import type { Project } from '../../../project';
import type { Rule } from '../../../rule';

const PLUGIN = VENDORS.huawei.config?.plugin.id;

const NO_VERSION: Cause = {
  seen: {
    en: `The Gradle plugin com.huawei.agconnect looks for a version at ${ANDROID_GRADLE} among the build script's class paths, and finds none: the build stops with "${ANDROID_GRADLE} is no set in the build.gradle file".`,
    zh: `Gradle 插件 com.huawei.agconnect 会在构建脚本的 classpath 中查找 ${ANDROID_GRADLE} 的版本号，这里没有写版本号，编译会报错 "${ANDROID_GRADLE} is no set in the build.gradle file"。`,
  },
  todo: {
    en: `Write the version that React Native uses: classpath("${ANDROID_GRADLE}:{0}").`,
    zh: `请写上 React Native 使用的版本号：classpath("${ANDROID_GRADLE}:{0}")。`,
  },
  link: 'https://github.com/HMS-Core/hms-react-native-plugin/issues/301',
};

/** React Native's template leaves the version to React Native, which Huawei's plugin does not see. */
export const agconnectNeedsGradleVersion: Rule = {
  id: 'agconnectNeedsGradleVersion',
  check: 'gradle',
  platform: 'android',
  look: (project) => {
    const scripts = project.android?.scripts ?? [];
    const applied = scripts.some(({ plugins }) =>
      plugins.some(({ value, applied }) => value === PLUGIN && applied),
    );
    const bare = scripts.flatMap(({ dependencies }) => dependencies.filter(isWithoutVersion));
    return applied ? bare.map((dependency) => draft(project, dependency)) : [];
  },
};

function isWithoutVersion({ configuration, source }: GradleDependency): boolean {
  return configuration === 'classpath' && new RegExp(`${ANDROID_GRADLE}["']`).test(source);
}

function draft(project: Project, { at }: GradleDependency): Draft {
  const version = versionOfReactNative(project);
  const args = [version ?? '…'];
  const fix = version === undefined ? undefined : withVersion(project, at, version);
  return { level: 'error', cause: NO_VERSION, args, vendor: 'huawei', at, fix };
}

function versionOfReactNative({ packageJson }: Project): string | undefined {
  const catalog = packageJson?.read('react-native', VERSION_CATALOG);
  return catalog === undefined ? undefined : androidGradleVersion(catalog);
}

function withVersion({ files }: Project, at: GradleDependency['at'], version: string): readonly Edit[] {
  const end = (files.read(at.file)?.indexOf(ANDROID_GRADLE, at.start) ?? -1) + ANDROID_GRADLE.length;
  return end < ANDROID_GRADLE.length ? [] : [{ file: at.file, start: end, end, text: `:${version}` }];
}

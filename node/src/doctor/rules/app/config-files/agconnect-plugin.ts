import { VENDORS } from '../../../../vendors';
import type { Cause, Draft, Edit } from '../../../finding';
import { parseCatalog } from '../../../model/gradle/catalog';
import type { GradleDependency } from '../../../model/gradle/script';
import { Source } from '../../../model/parsed';
import type { Project } from '../../../project';
import type { Rule } from '../../../rule';

const PLUGIN = VENDORS.huawei.config?.plugin.id;
const GRADLE = 'com.android.tools.build:gradle';

const NO_VERSION: Cause = {
  seen: {
    en: `The Gradle plugin com.huawei.agconnect looks for a version at ${GRADLE} among the build script's class paths, and finds none: the build stops with "${GRADLE} is no set in the build.gradle file".`,
    zh: `Gradle 插件 com.huawei.agconnect 会在构建脚本的 classpath 中查找 ${GRADLE} 的版本号，这里没有写版本号，编译会报错 "${GRADLE} is no set in the build.gradle file"。`,
  },
  todo: {
    en: `Write the version that React Native uses: classpath("${GRADLE}:{0}").`,
    zh: `请写上 React Native 使用的版本号：classpath("${GRADLE}:{0}")。`,
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
  return configuration === 'classpath' && new RegExp(`${GRADLE}["']`).test(source);
}

function draft(project: Project, { at }: GradleDependency): Draft {
  const version = versionOfReactNative(project);
  const args = [version ?? '…'];
  const fix = version === undefined ? undefined : withVersion(project, at, version);
  return { level: 'error', cause: NO_VERSION, args, vendor: 'huawei', at, fix };
}

const CATALOG = 'gradle/libs.versions.toml';

/** As React Native's version catalog has it. */
function versionOfReactNative({ packageJson }: Project): string | undefined {
  const text = packageJson?.read('react-native', CATALOG);
  return text === undefined ? undefined : parseCatalog(new Source(CATALOG, text)).versions.get('agp');
}

function withVersion({ files }: Project, at: GradleDependency['at'], version: string): readonly Edit[] {
  const end = (files.read(at.file)?.indexOf(GRADLE, at.start) ?? -1) + GRADLE.length;
  return end < GRADLE.length ? [] : [{ file: at.file, start: end, end, text: `:${version}` }];
}

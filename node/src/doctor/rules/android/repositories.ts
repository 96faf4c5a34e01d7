import { type AndroidVendor, VENDORS } from '../../../vendors';
import type { Cause, Draft, Edit } from '../../finding';
import type { AndroidApp } from '../../model/android';
import type { GradleScript } from '../../model/gradle/script';
import type { Rule } from '../../rule';
import { append, intoBlock } from './edits';
import { namedVendors } from './named';

const FOR_SDK: Cause = {
  seen: {
    en: "{0}'s SDK is in the repository {1}, which the project does not name: the build stops.",
    zh: '{0}的 SDK 在 Maven 仓库 {1} 中，但工程没有声明该仓库，无法编译。',
  },
  todo: {
    en: 'Add it to the repositories of all projects, in {2}.',
    zh: '请在 {2} 中为所有工程的 repositories 加入该仓库。',
  },
};

const FOR_PLUGIN: Cause = {
  seen: {
    en: "{0}'s Gradle plugin is in the repository {1}, which the build script does not name: the build stops.",
    zh: '{0}的 Gradle 插件在 Maven 仓库 {1} 中，但构建脚本没有声明该仓库，无法编译。',
  },
  todo: {
    en: 'Add it to the repositories of buildscript or of pluginManagement, in {2}.',
    zh: '请在 {2} 中为 buildscript 或 pluginManagement 的 repositories 加入该仓库。',
  },
};

/** Repositories that anybody can read and that have no vendor's SDK; any other one may mirror it. */
const PUBLIC =
  /^https?:\/\/([^/]+\.)?(google\.com|maven\.org|jitpack\.io|gradle\.org|sonatype\.org|apache\.org|huawei\.com|hihonor\.com|tencent\.com|aliyun\.com|jetbrains\.space|notifee|expo\.dev)\b/;

/** Huawei's and Honor's SDKs are in no repository that a project names by itself. */
export const repositoryMissing: Rule = {
  id: 'repositoryMissing',
  check: 'gradle',
  platform: 'android',
  look: (project) => {
    const { android } = project;
    if (!android || mirrored(android)) {
      return [];
    }
    return namedVendors(project).flatMap(({ value: vendor }) => lacking(android, vendor));
  },
};

function mirrored({ scripts }: AndroidApp): boolean {
  return scripts.some(({ repositories }) =>
    repositories.some(({ value }) => /^https?:/.test(value) && !PUBLIC.test(value)),
  );
}

function lacking(android: AndroidApp, vendor: AndroidVendor): readonly Draft[] {
  const { repository, title, config } = VENDORS[vendor];
  if (!repository) {
    return [];
  }
  const plugin = config?.plugin.id;
  const appliesPlugin = android.app?.script.plugins.some(({ value }) => value === plugin);
  const home = android.root ?? android.settings;
  const draft = (cause: Cause, fix: Edit | undefined): Draft => ({
    level: 'error',
    cause,
    args: [title, repository, home?.file ?? `${android.folder}/build.gradle`],
    vendor,
    at: { file: home?.file ?? `${android.folder}/build.gradle` },
    fix: fix && [fix],
  });
  return [
    ...(named(android, repository, false) ? [] : [draft(FOR_SDK, addForAll(android, repository))]),
    ...(!appliesPlugin || named(android, repository, true)
      ? []
      : [draft(FOR_PLUGIN, addForPlugins(android, repository))]),
  ];
}

/** An app module's own repositories are none of the library's. */
function named({ root, settings }: AndroidApp, url: string, forPlugins: boolean): boolean {
  const all = [...(root?.repositories ?? []), ...(settings?.repositories ?? [])];
  const bare = (text: string) => text.replace(/^https?:\/\/|\/+$/g, '').toLowerCase();
  return all.some((each) => each.forPlugins === forPlugins && bare(each.value) === bare(url));
}

function line({ language }: GradleScript, url: string): string {
  return language === 'kotlin' ? `maven("${url}")` : `maven { url "${url}" }`;
}

function addForAll({ root, settings }: AndroidApp, url: string): Edit | undefined {
  const central =
    settings && intoBlock(settings, ['dependencyResolutionManagement', 'repositories'], line(settings, url));
  if (central || !root) {
    return central;
  }
  const block = intoBlock(root, ['allprojects', 'repositories'], line(root, url));
  const added = `\nallprojects {\n    repositories {\n        google()\n        mavenCentral()\n        ${line(root, url)}\n    }\n}`;
  return block ?? append(root.source, added);
}

function addForPlugins({ root, settings }: AndroidApp, url: string): Edit | undefined {
  return (
    (root && intoBlock(root, ['buildscript', 'repositories'], line(root, url))) ??
    (settings && intoBlock(settings, ['pluginManagement', 'repositories'], line(settings, url)))
  );
}

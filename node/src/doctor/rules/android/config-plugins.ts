import { type ConfigFile, VENDORS } from '../../../vendors';
import type { Cause, Draft, Edit } from '../../finding';
import type { AndroidApp } from '../../model/android';
import type { GradleModule } from '../../model/gradle/module';
import { isAtLeast } from '../app/packages/versions';
import { rule } from './config-case';
import { below, intoBlock } from './edits';

const NOT_APPLIED: Cause = {
  seen: {
    en: '{0} has {1}, but the app does not apply the plugin {2} that reads it: {3} gives no token.',
    zh: '{0} 中有 {1}，但应用没有使用读取它的插件 {2}，拿不到{3}的 token。',
  },
  todo: { en: 'Apply {2} in {4}.', zh: '请在 {4} 中使用插件 {2}。' },
};

export const configPluginMissing = rule(
  'configPluginMissing',
  ({ vendor, config, android, app, named, hasFile, applied, off }) => {
    if (!hasFile || applied || off || (!named && android.vendors)) {
      return [];
    }
    const { title, guide } = VENDORS[vendor];
    const args = [app.folder, config.name, config.plugin.id, title, app.script.file];
    const fix = [...applyPlugin(app, config), ...addClasspath(android, config)];
    const at = { file: app.script.file };
    return [{ level: 'error', cause: { ...NOT_APPLIED, link: guide }, args, vendor, at, fix }];
  },
);

/** In the way in which the script applies Android's own plugin. */
function applyPlugin({ script }: GradleModule, { plugin }: ConfigFile): readonly Edit[] {
  const kotlin = script.language === 'kotlin';
  const id = kotlin ? `id("${plugin.id}")` : `id "${plugin.id}"`;
  const declared = intoBlock(script, ['plugins'], id);
  const last = script.plugins.findLast(({ applied }) => applied);
  if (declared || !last) {
    return declared ? [declared] : [];
  }
  const line = kotlin ? `apply(plugin = "${plugin.id}")` : `apply plugin: "${plugin.id}"`;
  return [below(script.source, last.at.end, line)];
}

function addClasspath({ root, settings, scripts }: AndroidApp, { plugin }: ConfigFile): readonly Edit[] {
  if (versionsOf({ root, settings, scripts }, plugin).length > 0) {
    return [];
  }
  const line = `classpath("${plugin.artifact}:${plugin.version}")`;
  const edit = root && intoBlock(root, ['buildscript', 'dependencies'], line);
  return edit ? [edit] : [];
}

interface KnownVersion {
  /** Absent where it cannot be known. */
  readonly version: string | undefined;
  readonly at: Draft['at'];
}

/** Where a plugin's version is told: on a class path, or with its ID. */
function versionsOf(
  { scripts }: Pick<AndroidApp, 'root' | 'settings' | 'scripts'>,
  { id, artifact }: ConfigFile['plugin'],
): readonly KnownVersion[] {
  return scripts.flatMap(({ plugins, dependencies }) => [
    ...dependencies.filter(({ module }) => module === artifact || module === `${id}:${id}.gradle.plugin`),
    ...plugins.filter(({ value, version }) => value === id && version !== undefined),
  ]);
}

const NOT_FOUND: Cause = {
  seen: {
    en: 'The app applies {0}, but nothing says where the plugin comes from: the build stops.',
    zh: '应用使用了插件 {0}，但没有声明它的来源，无法编译。',
  },
  todo: {
    en: 'Add classpath("{1}:{2}") to buildscript.dependencies of {3}.',
    zh: '请在 {3} 的 buildscript.dependencies 中加入 classpath("{1}:{2}")。',
  },
};

/** A plugin that is applied and is on no class path. */
export const configPluginUnresolved = rule(
  'configPluginUnresolved',
  ({ vendor, config, android, app, applied }) => {
    const { plugin } = config;
    if (!applied || versionsOf(android, plugin).length > 0 || resolvesElsewhere(android)) {
      return [];
    }
    const args = [
      plugin.id,
      plugin.artifact,
      plugin.version,
      android.root?.file ?? `${android.folder}/build.gradle`,
    ];
    const at = app.script.plugins.find(({ value }) => value === plugin.id)?.at;
    return [{ level: 'error', cause: NOT_FOUND, args, vendor, at, fix: addClasspath(android, config) }];
  },
);

/** A build of conventions, or a catalog that cannot be read, may bring plugins. */
function resolvesElsewhere({ scripts, settings }: AndroidApp): boolean {
  const isOther = (file: string) => /\/(buildSrc|build-logic)\//.test(file);
  return scripts.some(({ file }) => isOther(file)) || /resolutionStrategy/.test(settings?.source.text ?? '');
}

const TOO_OLD: Cause = {
  seen: {
    en: '{0} is {1}, which does not work with Android Gradle plugin 8 and newer: the build stops.',
    zh: '{0} 的版本是 {1}，与 Android Gradle 插件 8 及以上版本不兼容，无法编译。',
  },
  todo: { en: 'Use {2} or newer.', zh: '请使用 {2} 或更高版本。' },
};

/** React Native 0.82 and newer come with Android Gradle plugin 8 or 9. */
export const configPluginTooOld = rule('configPluginTooOld', ({ vendor, config, android, applied }) => {
  const { plugin } = config;
  return versionsOf(android, plugin).flatMap(({ version, at }): readonly Draft[] => {
    const isOld = applied && version !== undefined && !isAtLeast(version, plugin.minVersion);
    return isOld
      ? [{ level: 'error', cause: TOO_OLD, args: [plugin.artifact, version, plugin.minVersion], vendor, at }]
      : [];
  });
});

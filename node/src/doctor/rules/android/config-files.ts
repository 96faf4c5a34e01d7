import { type ConfigFile, VENDORS } from '../../../vendors';
import type { Cause, Draft, Edit } from '../../finding';
import type { AndroidApp } from '../../model/android';
import type { GradleModule } from '../../model/gradle/module';
import type { Project } from '../../project';
import type { Rule } from '../../rule';
import { consoleOf } from '../app/config-files/apps';
import { misplacedFile } from '../app/config-files/places';
import { isAtLeast } from '../app/packages/versions';
import { below, intoBlock } from './edits';
import { namedVendors } from './named';

/** The vendors with a JSON file and a Gradle plugin that reads it. */
const VENDORS_WITH_FILES = ['huawei', 'fcm'] as const;

type FileVendor = (typeof VENDORS_WITH_FILES)[number];

interface Case {
  readonly vendor: FileVendor;
  readonly config: ConfigFile;
  readonly android: AndroidApp;
  readonly app: GradleModule;
  /** Whether `timpush.vendors` names the vendor. */
  readonly named: boolean;
  /** Whether the app's module has the file. */
  readonly hasFile: boolean;
  /** Whether the app's module applies the plugin. */
  readonly applied: boolean;
  /** Whether the app says that it brings these values in another way. */
  readonly off: boolean;
}

function cases(project: Project): readonly Case[] {
  const { android } = project;
  const app = android?.app;
  if (!android || !app) {
    return [];
  }
  const named = namedVendors(project).map(({ value }) => value);
  const off = android.properties?.values.get('timpush.configFiles')?.value === 'false';
  return VENDORS_WITH_FILES.flatMap((vendor): readonly Case[] => {
    const { config } = VENDORS[vendor];
    if (!config) {
      return [];
    }
    const hasFile = android.configFiles(config.name).length > 0;
    const applied = app.script.plugins.some(({ value, applied }) => applied && value === config.plugin.id);
    return [{ vendor, config, android, app, named: named.includes(vendor), hasFile, applied, off }];
  });
}

function rule(id: string, look: (each: Case, project: Project) => readonly Draft[]): Rule {
  return {
    id,
    check: 'gradle',
    platform: 'android',
    look: (project) => cases(project).flatMap((each) => look(each, project)),
  };
}

const FILE_FOR_PLUGIN: Cause = {
  seen: {
    en: 'The app applies {0}, but {1} has no {2}: the build stops.',
    zh: '应用使用了插件 {0}，但 {1} 中没有 {2}，无法编译。',
  },
  todo: {
    en: 'Download {2} from {4} and put it into {1}.',
    zh: '请从 {4} 下载 {2}，放入 {1}。',
  },
};

const FILE_FOR_VENDOR: Cause = {
  seen: {
    en: 'timpush.vendors names {3}, but {1} has no {2}: the build stops.',
    zh: 'timpush.vendors 中有{3}，但 {1} 中没有 {2}，无法编译。',
  },
  todo: {
    en: 'Download {2} from {4} and put it into {1}, or set timpush.configFiles=false if the app brings its values in another way.',
    zh: '请从 {4} 下载 {2}，放入 {1}；如果应用以其他方式提供这些值，请设置 timpush.configFiles=false。',
  },
};

export const configFileMissing = rule(
  'configFileMissing',
  ({ vendor, config, android, app, named, hasFile, applied, off }, project) => {
    const needed = applied || (named && !off);
    if (hasFile || !needed || misplacedFile(project, android, vendor)) {
      return [];
    }
    const { title, guide } = VENDORS[vendor];
    const cause = { ...(applied ? FILE_FOR_PLUGIN : FILE_FOR_VENDOR), link: guide };
    const args = [config.plugin.id, app.folder, config.name, title, consoleOf(vendor)];
    const plugin = app.script.plugins.find(({ value }) => value === config.plugin.id);
    return [{ level: 'error', cause, args, vendor, at: plugin?.at ?? android.vendors?.at }];
  },
);

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

const NO_VALUES: Cause = {
  seen: {
    en: "timpush.configFiles=false says that the app brings {0}'s values itself, but neither {1} nor {2} is in it: {0} gives no token.",
    zh: 'timpush.configFiles=false 表示应用自行提供{0}的参数，但应用中既没有 {1}，也没有 {2}，拿不到{0}的 token。',
  },
  todo: {
    en: 'Bring {1} with its values, or remove timpush.configFiles and use the file that {3} offers.',
    zh: '请提供 {1} 及其值，或去掉 timpush.configFiles，使用从 {3} 下载的文件。',
  },
};

/** What stands in for the file, in resources, manifests or code. */
const VALUES: Readonly<Record<FileVendor, readonly [resource: string, code: string]>> = {
  fcm: ['google_app_id', 'FirebaseOptions'],
  huawei: ['com.huawei.hms.client.appid', 'AGConnectOptionsBuilder'],
};

export const configValuesMissing = rule(
  'configValuesMissing',
  ({ vendor, app, android, named, hasFile, off }, { files }) => {
    if (!named || !off || hasFile) {
      return [];
    }
    const own = files.paths.filter(
      (path) => path.startsWith(`${app.folder}/`) && /\.(xml|java|kt|kts|gradle)$/.test(path),
    );
    const told = own.some((path) => VALUES[vendor].some((value) => files.read(path)?.includes(value)));
    const at = android.properties?.values.get('timpush.configFiles')?.at;
    const args = [VENDORS[vendor].title, ...VALUES[vendor], consoleOf(vendor)];
    return told ? [] : [{ level: 'warning', cause: NO_VALUES, args, vendor, at }];
  },
);

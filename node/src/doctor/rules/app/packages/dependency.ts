import type { Cause, Draft } from '../../../finding';
import type { Project } from '../../../project';
import type { Rule } from '../../../rule';

const PACKAGE = 'react-native-timpush';

const ABSENT: Cause = {
  seen: {
    en: `package.json does not name ${PACKAGE}: autolinking leaves its native part out of the app.`,
    zh: `package.json 中没有 ${PACKAGE}，自动链接不会把它的原生部分编译进应用。`,
  },
  todo: { en: `Run npm install ${PACKAGE} in this folder.`, zh: `请在此目录中执行 npm install ${PACKAGE}。` },
};

/**
 * Autolinking goes by the app's own package.json, also where a monorepo hoists the package, and by
 * react-native.config.js.
 */
export const packageNotDependency: Rule = {
  id: 'packageNotDependency',
  check: 'packages',
  look: ({ packageJson, files }) => {
    const linked =
      packageJson?.dependencies.has(PACKAGE) === true ||
      packageJson?.json.get('name') === PACKAGE ||
      files.read('react-native.config.js')?.includes(PACKAGE) === true;
    return packageJson && !linked
      ? [{ level: 'error', cause: ABSENT, at: { file: packageJson.json.file } }]
      : [];
  },
};

const UNUSED: Cause = {
  seen: {
    en: `Nothing in this folder imports ${PACKAGE}; without a call of init no phone registers.`,
    zh: `此目录中没有任何地方导入 ${PACKAGE}；不调用 init，手机就不会注册推送。`,
  },
  todo: {
    en: 'Nothing, if another package of the repository calls init; else call it after login.',
    zh: '如果由仓库中的其他包调用 init，则无需处理；否则请在 login 之后调用 init。',
  },
};

/** Installed and forgotten, or used by another package of a monorepo. */
export const packageUnused: Rule = {
  id: 'packageUnused',
  check: 'init',
  look: ({ packageJson, usage }) => {
    const declared = packageJson?.dependencies.get(PACKAGE);
    const used = usage.imports(/react-native-timpush/).length > 0;
    return declared && !used && usage.files > 0 ? [{ level: 'ok', cause: UNUSED, at: declared.at }] : [];
  },
};

const NO_PLUGIN: Cause = {
  seen: {
    en: `The app's native folders are made by Expo, but app.json does not name the plugin ${PACKAGE}: vendors' values and the push entitlement will be missing.`,
    zh: `应用的原生目录由 Expo 生成，但 app.json 的 plugins 中没有 ${PACKAGE}，生成的工程会缺少厂商参数和推送权限。`,
  },
  todo: {
    en: `Add ["${PACKAGE}", { … }] to "plugins" in app.json.`,
    zh: `请在 app.json 的 "plugins" 中加入 ["${PACKAGE}", { … }]。`,
  },
  link: 'https://docs.expo.dev/config-plugins/introduction/',
};

/** Only where `expo prebuild` makes the folders; what it has made is looked at as in any app. */
export const expoPluginMissing: Rule = {
  id: 'expoPluginMissing',
  check: 'packages',
  look: (project) =>
    isManaged(project) && !namesPlugin(project)
      ? [{ level: 'error', cause: NO_PLUGIN, at: pluginsAt(project) }]
      : [],
};

function isManaged({ packageJson, android, ios }: Project): boolean {
  return packageJson?.dependencies.has('expo') === true && !android && !ios;
}

const CONFIGS = ['app.json', 'app.config.js', 'app.config.ts', 'app.config.mjs', 'app.config.cjs'];

/** A computed configuration is searched for the name. */
function namesPlugin({ files }: Project): boolean {
  return CONFIGS.some((file) => files.read(file)?.includes(`${PACKAGE}`));
}

function pluginsAt({ appJson }: Project): Draft['at'] {
  return appJson?.at('expo', 'plugins') ?? { file: 'app.json' };
}

const EXPO_GO: Cause = {
  seen: {
    en: 'Expo Go has no native code of react-native-timpush: every call there ends with 880010.',
    zh: 'Expo Go 中没有 react-native-timpush 的原生代码，所有调用都会返回 880010。',
  },
  todo: {
    en: 'Try the app in a build of its own: npx expo run:android, npx expo run:ios, or a development build.',
    zh: '请使用自己的构建来运行：npx expo run:android、npx expo run:ios 或 development build。',
  },
  link: 'https://docs.expo.dev/develop/development-builds/introduction/',
};

/** An app that may be tried in Expo Go. */
export const expoGo: Rule = {
  id: 'expoGo',
  check: 'packages',
  look: (project) => {
    const scripts = Object.values(project.packageJson?.json.get('scripts') ?? {}).join('\n');
    const builds =
      /expo (run|prebuild)|eas build|--dev-client/.test(scripts) ||
      project.packageJson?.dependencies.has('expo-dev-client') === true;
    return isManaged(project) && !builds
      ? [{ level: 'ok', cause: EXPO_GO, at: { file: 'package.json' } }]
      : [];
  },
};

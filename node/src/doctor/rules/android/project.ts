import type { Cause } from '../../finding';
import type { Rule } from '../../rule';

const NO_FOLDERS: Cause = {
  seen: {
    en: 'There is neither an android nor an ios folder: only sources and package.json were looked at.',
    zh: '没有 android 和 ios 目录，只检查了源码和 package.json。',
  },
  todo: {
    en: 'With Expo, run npx expo prebuild and the doctor again, to see what is built.',
    zh: '使用 Expo 时，请先运行 npx expo prebuild，再运行 doctor。',
  },
};

export const nativeFoldersMissing: Rule = {
  id: 'nativeFoldersMissing',
  check: 'project',
  look: ({ android, ios, packageJson }) =>
    android || ios || !packageJson ? [] : [{ level: 'unknown', cause: NO_FOLDERS }],
};

const NO_MODULE: Cause = {
  seen: {
    en: 'No Gradle script in {0} applies com.android.application: what the app is built with could not be looked at.',
    zh: '{0} 中没有任何 Gradle 脚本使用 com.android.application，无法检查应用的构建配置。',
  },
  todo: {
    en: "Run the doctor in the folder that has the app's package.json and its android folder.",
    zh: '请在同时包含应用的 package.json 和 android 目录的文件夹中运行 doctor。',
  },
};

export const appModuleMissing: Rule = {
  id: 'appModuleMissing',
  check: 'project',
  platform: 'android',
  look: ({ android }) =>
    android && !android.app
      ? [{ level: 'unknown', cause: NO_MODULE, args: [android.folder], at: { file: android.folder } }]
      : [],
};

import type { Cause, Draft } from '../../../finding';
import type { JsonFile } from '../../../model/json';
import type { Rule } from '../../../rule';
import { isPlaceholder } from '../init/placeholder';
import {
  appsOf,
  type ConfiguredApp,
  configFiles,
  consoleOf,
  FILES,
  type FileVendor,
  guideOf,
  top,
} from './apps';

const SERVER_KEY: Cause = {
  seen: {
    en: "{0} is a service account's key, which is for a server. The build stops at it, and whoever reads it from the app can send pushes to all users.",
    zh: '{0}是服务账号的密钥，只能放在服务器上。用它无法编译，而且任何人都能从应用包中读出它并向所有用户推送。',
  },
  todo: {
    en: 'Upload this key to the IM console only, and put the file here that {1} offers for an Android app.',
    zh: '请只把这个密钥上传到 IM 控制台，并在这里放入 {1} 为 Android 应用提供的文件。',
  },
};

const OTHER_VENDORS: Cause = {
  seen: { en: '{0} has the contents of {2}.', zh: '{0}的内容其实是 {2}。' },
  todo: { en: 'Put the file here that {1} offers.', zh: '请放入从 {1} 下载的文件。' },
};

const NO_APP: Cause = {
  seen: { en: '{0} is about no Android app.', zh: '{0}中没有 Android 应用的信息。' },
  todo: {
    en: 'Download it anew from {1}, from the settings of the Android app.',
    zh: '请在 {1} 的 Android 应用设置中重新下载。',
  },
};

/** A file of that name with something else in it. */
export const configFileForeign: Rule = {
  id: 'configFileForeign',
  check: 'configFiles',
  platform: 'android',
  look: (project) => configFiles(project).flatMap(({ vendor, json }) => foreign(vendor, json)),
};

function foreign(vendor: FileVendor, json: JsonFile): readonly Draft[] {
  const apps = appsOf(vendor, json);
  if (apps.some(({ packageName }) => packageName)) {
    return [];
  }
  const other: FileVendor = vendor === 'fcm' ? 'huawei' : 'fcm';
  const cause = isServerKey(json) ? SERVER_KEY : appsOf(other, json).length > 0 ? OTHER_VENDORS : NO_APP;
  const args = [FILES[vendor], consoleOf(vendor), FILES[other]];
  return [{ level: 'error', cause: { ...cause, link: guideOf(vendor) }, args, vendor, at: top(json) }];
}

/** A service account's key of Google Cloud. */
export function isServerKey(json: JsonFile): boolean {
  return json.get('type') === 'service_account' || typeof json.get('private_key') === 'string';
}

const INCOMPLETE: Cause = {
  seen: {
    en: '{0} has no {2}: {3} gives no token without it.',
    zh: '{0}中没有 {2}，没有它就拿不到{3}的 token。',
  },
  todo: { en: 'Download it anew from {1}.', zh: '请从 {1} 重新下载。' },
};

const EXAMPLE: Cause = {
  seen: { en: '{2} in {0} still has the text of an example.', zh: '{0}中的 {2} 仍是示例中的占位文本。' },
  todo: INCOMPLETE.todo,
};

/** A value that the vendor's SDK needs and does not find. */
export const configFileIncomplete: Rule = {
  id: 'configFileIncomplete',
  check: 'configFiles',
  platform: 'android',
  look: (project) =>
    configFiles(project).flatMap(({ vendor, json }) =>
      appsOf(vendor, json)
        .filter(({ packageName }) => packageName)
        .flatMap((app) => incomplete(vendor, json, app)),
    ),
};

const NAMES = {
  fcm: { appId: 'mobilesdk_app_id', apiKey: 'api_key' },
  huawei: { appId: 'app_id', apiKey: 'api_key' },
} as const;

function incomplete(vendor: FileVendor, json: JsonFile, app: ConfiguredApp): readonly Draft[] {
  const parts: readonly (keyof typeof NAMES.fcm)[] = vendor === 'fcm' ? ['appId', 'apiKey'] : ['appId'];
  return parts.flatMap((part): readonly Draft[] => {
    const value = app[part];
    if (value && value.value !== '' && !isPlaceholder(value.value)) {
      return [];
    }
    const cause = { ...(value?.value ? EXAMPLE : INCOMPLETE), link: guideOf(vendor) };
    const title = vendor === 'fcm' ? 'FCM' : { en: 'Huawei', zh: '华为' };
    const args = [FILES[vendor], consoleOf(vendor), NAMES[vendor][part], title];
    const at = value?.at ?? app.packageName?.at ?? top(json);
    return [{ level: 'error', cause, args, vendor, at }];
  });
}

import { VENDORS } from '../../../vendors';
import type { Cause } from '../../finding';
import { consoleOf } from '../app/config-files/apps';
import { misplacedFile } from '../app/config-files/places';
import { type FileVendor, rule } from './config-case';

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

import type { Cause, Draft } from '../../../finding';
import type { Element } from '../../../model/manifest';
import type { Rule } from '../../../rule';
import { appsOf, FILES, guideOf } from './apps';

const META_DATA = 'com.huawei.hms.client.appid';

const DIFFERS: Cause = {
  seen: {
    en: `The manifest's ${META_DATA} is another app ID than the one in {0}.`,
    zh: `清单文件中的 ${META_DATA} 与 {0} 中的 app_id 不一致。`,
  },
  todo: {
    en: 'Take the meta-data out of the manifest: the file has the app ID.',
    zh: '请从清单文件中删除该 meta-data，app_id 以 {0} 为准。',
  },
  link: guideOf('huawei'),
};

/** Two app IDs of Huawei's; the manifest takes `appid=123` as well as `123`. */
export const huaweiAppIdDiffers: Rule = {
  id: 'huaweiAppIdDiffers',
  check: 'configFiles',
  platform: 'android',
  look: ({ android }) => {
    const files = android?.configFiles(FILES.huawei) ?? [];
    const ids = files.flatMap((json) => appsOf('huawei', json).flatMap(({ appId }) => appId?.value ?? []));
    const written = android?.manifests.flatMap(({ components }) => components.filter(isAppId)) ?? [];
    if (ids.length === 0) {
      return [];
    }
    return written.filter((element) => !ids.includes(idIn(element))).map(draft);
  },
};

function isAppId({ attributes }: Element): boolean {
  return attributes['android:name'] === META_DATA && /^(appid=)?\d+$/.test(attributes['android:value'] ?? '');
}

function idIn({ attributes }: Element): string {
  return (attributes['android:value'] ?? '').replace('appid=', '');
}

function draft({ at }: Element): Draft {
  return { level: 'error', cause: DIFFERS, args: [FILES.huawei], vendor: 'huawei', at };
}

import { distance } from '../../../../distance';
import { INIT_KEY_NAMES, type InitKeyName } from '../../../../initKeys';

/**
 * What other bindings of the same service call these keys: the Android component TUIOfflinePush, as constants
 * (`XM_PUSH_BUZID`) and as JSON (`xiaomiPushBussinessId`, spelt as there).
 */
const ELSEWHERE: Readonly<Record<string, InitKeyName>> = {
  ...named('xiaomi', 'XM', { id: 'mi_buz_id', appId: 'mi_push_app_id', appKey: 'mi_push_app_key' }),
  ...named('huawei', 'HW', { id: 'hw_buz_id' }),
  ...named('honor', 'HONOR', { id: 'honor_buz_id' }),
  ...named('meizu', 'MZ', { id: 'mz_buz_id', appId: 'mz_app_id', appKey: 'mz_app_key' }),
  ...named('vivo', 'VIVO', { id: 'vivo_buz_id' }),
  ...named('oppo', 'OPPO', { id: 'oppo_buz_id', appKey: 'oppo_app_key', appSecret: 'oppo_app_secret' }),
  ...named('fcm', 'GOOGLE_FCM', { id: 'google_buz_id' }),
};

interface Keys {
  id: InitKeyName;
  appId?: InitKeyName;
  appKey?: InitKeyName;
  appSecret?: InitKeyName;
}

function named(json: string, constant: string, { id, appId, appKey, appSecret }: Keys) {
  return {
    [`${json}PushBussinessId`]: id,
    [`${json}PushBusinessId`]: id,
    [`${constant}_PUSH_BUZID`]: id,
    ...(appId && { [`${json}PushAppId`]: appId, [`${constant}_PUSH_APPID`]: appId }),
    ...(appKey && { [`${json}PushAppKey`]: appKey, [`${constant}_PUSH_APPKEY`]: appKey }),
    ...(appSecret && { [`${json}PushAppSecret`]: appSecret, [`${constant}_PUSH_APPSECRET`]: appSecret }),
  };
}

/** The key of `init` that an unknown one is meant to be, if any is like it: at most a third of its letters differ. */
export function nearest(unknown: string): InitKeyName | undefined {
  const elsewhere = Object.hasOwn(ELSEWHERE, unknown) ? ELSEWHERE[unknown] : undefined;
  if (elsewhere) {
    return elsewhere;
  }
  const far = (key: string) => distance(unknown.toLowerCase(), key);
  const [best] = [...INIT_KEY_NAMES].sort((a, b) => far(a) - far(b));
  return best !== undefined && far(best) * 3 <= Math.max(unknown.length, 3) ? best : undefined;
}

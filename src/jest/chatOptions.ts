import type { ChatAndroidInfo, ChatApnsInfo, ChatOfflinePushInfo, OfflinePushInfo } from '../generated/types';
import { withTexts } from '../offlinePush/prepare';

const VOIP = 1;

/** By which option each of them is set. */
const ANDROID: { readonly [Name in keyof ChatAndroidInfo]-?: keyof OfflinePushInfo } = {
  sound: 'androidSound',
  XiaoMiChannelID: 'androidXiaoMiChannelID',
  OPPOChannelID: 'androidOPPOChannelID',
  FCMChannelID: 'androidFCMChannelID',
  VIVOClassification: 'androidVIVOClassification',
  VIVOCategory: 'androidVIVOCategory',
  HuaWeiCategory: 'androidHuaWeiCategory',
  OPPOCategory: 'androidOPPOCategory',
  HuaWeiImage: 'androidHuaWeiImage',
  HonorImage: 'androidHonorImage',
  GoogleImage: 'androidFCMImage',
  HonorImportance: 'androidHonorImportance',
  MeizuNotifyType: 'androidMeizuNotifyType',
};
const APNS: {
  readonly [Name in Exclude<
    keyof ChatApnsInfo,
    'disableVoipPush' | 'ignoreIOSBadge'
  >]-?: keyof OfflinePushInfo;
} = {
  sound: 'iOSSound',
  image: 'iOSImage',
  interruptionLevel: 'iOSInterruptionLevel',
  enableIOSBackgroundNotification: 'enableIOSBackgroundNotification',
};

/** The options under the names of `@tencentcloud/chat`. */
export function chatOptions(info: OfflinePushInfo): ChatOfflinePushInfo {
  const given = withTexts(info);
  const { iOSPushType, androidVIVOClassification: classification } = given;
  const texts = classification === undefined ? {} : { androidVIVOClassification: String(classification) };
  return {
    disablePush: given.disablePush ?? false,
    ...renamed({ title: 'title', description: 'desc', extension: 'ext' }, given),
    androidInfo: renamed(ANDROID, { ...given, ...texts }),
    apnsInfo: {
      ...renamed(APNS, given),
      ignoreIOSBadge: given.ignoreIOSBadge ?? false,
      ...(iOSPushType !== undefined && { disableVoipPush: iOSPushType !== VOIP }),
    },
  };
}

/** Those that are set, by their new names. */
function renamed(names: Record<string, string>, given: object): object {
  const values = new Map<string, unknown>(Object.entries(given));
  const entries = Object.entries(names).map(([name, option]) => [name, values.get(option)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

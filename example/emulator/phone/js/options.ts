/** Offline push options for `npm run bench` that nothing is wrong with: what a chat app sets, and nearly every field. */
import type { OfflinePushInfo } from 'react-native-timpush';
import type { OptionsStruct } from './NativeYardstick';

/** As objects of texts, flags and numbers alone, which a struct of React Native's code generator takes, too. */
type Flat = OfflinePushInfo & OptionsStruct;

const IMAGE = 'https://example.com/pushes/1.png';

/** A title, a text, an ext, and what each vendor wants. */
export const TYPICAL: Flat = {
  title: 'Denny',
  desc: 'Dinner at eight?',
  ext: '{"entity":{"version":1,"chatType":1,"action":1,"sender":"denny","nickname":"Denny","content":"Dinner at eight?"}}',
  androidOPPOChannelID: 'tuikit',
  androidOPPOCategory: 'IM',
  androidXiaoMiChannelID: '104086',
  androidHuaWeiCategory: 'IM',
  androidVIVOCategory: 'IM',
};

/** Every field but those that some vendor has no use for: a sound, and vivo's older classification. */
export const FULL: Flat = {
  ...TYPICAL,
  vendorParams: '{"fcmPriority":"high","vivoNotifyType":4}',
  disablePush: false,
  iOSSound: 'default',
  iOSImage: IMAGE,
  ignoreIOSBadge: false,
  iOSPushType: 0,
  iOSInterruptionLevel: 'time-sensitive',
  enableIOSBackgroundNotification: false,
  androidOPPONotifyLevel: 16,
  androidFCMChannelID: 'fcm_push_channel',
  androidFCMImage: IMAGE,
  androidHuaWeiImage: IMAGE,
  androidHonorImage: IMAGE,
  androidHonorImportance: 'NORMAL',
  androidMeizuNotifyType: 1,
  harmonyImage: IMAGE,
  harmonyCategory: 'IM',
  ignoreHarmonyBadge: false,
};

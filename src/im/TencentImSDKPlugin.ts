import { V2TIMManager } from './V2TIMManager';

/** Entry to the native Tencent IM SDK, by the names of its React Native package. */
// biome-ignore lint/complexity/noStaticOnlyClass: the name and shape that apps know from the IM SDK.
export class TencentImSDKPlugin {
  /** The one IM manager; using it starts nothing before `initSDK`. */
  static readonly v2TIMManager = new V2TIMManager();
}

import { type CodegenTypes, type TurboModule, TurboModuleRegistry } from 'react-native';

/** The fields of `OfflinePushInfo` as a struct of React Native's code generator. */
export type OptionsStruct = {
  title?: string;
  desc?: string;
  ext?: string;
  vendorParams?: string;
  disablePush?: boolean;
  iOSSound?: string;
  iOSImage?: string;
  ignoreIOSBadge?: boolean;
  iOSPushType?: CodegenTypes.Int32;
  iOSInterruptionLevel?: string;
  enableIOSBackgroundNotification?: boolean;
  androidSound?: string;
  androidOPPOChannelID?: string;
  androidOPPOCategory?: string;
  androidOPPONotifyLevel?: CodegenTypes.Int32;
  androidXiaoMiChannelID?: string;
  androidVIVOCategory?: string;
  androidVIVOClassification?: CodegenTypes.Int32;
  androidFCMChannelID?: string;
  androidFCMImage?: string;
  androidHuaWeiCategory?: string;
  androidHuaWeiImage?: string;
  androidHonorImage?: string;
  androidHonorImportance?: string;
  androidMeizuNotifyType?: CodegenTypes.Int32;
  harmonyImage?: string;
  harmonyCategory?: string;
  ignoreHarmonyBadge?: boolean;
};

/** What a native method costs that takes the same fields and does nothing: the yardstick for reading offline push options. */
export interface Spec extends TurboModule {
  /** Reads every field and does nothing with them. */
  take(options: OptionsStruct): void;
}

/** The module; only emulated phones have it. */
export const yardstick = (): Spec => TurboModuleRegistry.getEnforcing<Spec>('TimPushYardstick');

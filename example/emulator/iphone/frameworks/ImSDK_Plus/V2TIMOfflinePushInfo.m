#import "ImMessages.h"
#import "ImOptions.h"

@implementation V2TIMOfflinePushInfo {
  NSMutableDictionary<NSString *, id> *_set;
}

// clang-format off
IM_OPTIONS
IM_TEXT(title, setTitle, @"title")
IM_TEXT(desc, setDesc, @"desc")
IM_TEXT(ext, setExt, @"ext")
IM_FLAG(disablePush, setDisablePush, @"disablePush")
IM_NUMBER(V2TIMIOSOfflinePushType, iOSPushType, setIOSPushType, @"iOSPushType", V2TIM_IOS_OFFLINE_PUSH_TYPE_APNS)
IM_FLAG(ignoreIOSBadge, setIgnoreIOSBadge, @"ignoreIOSBadge")
IM_TEXT(iOSSound, setIOSSound, @"iOSSound")
IM_TEXT(iOSInterruptionLevel, setIOSInterruptionLevel, @"iOSInterruptionLevel")
IM_FLAG(enableIOSBackgroundNotification, setEnableIOSBackgroundNotification, @"enableIOSBackgroundNotification")
IM_TEXT(iOSImage, setIOSImage, @"iOSImage")
IM_TEXT(AndroidSound, setAndroidSound, @"androidSound")
IM_TEXT(AndroidOPPOChannelID, setAndroidOPPOChannelID, @"androidOPPOChannelID")
IM_TEXT(AndroidFCMChannelID, setAndroidFCMChannelID, @"androidFCMChannelID")
IM_TEXT(AndroidXiaoMiChannelID, setAndroidXiaoMiChannelID, @"androidXiaoMiChannelID")
IM_NUMBER(NSInteger, AndroidVIVOClassification, setAndroidVIVOClassification, @"androidVIVOClassification", 1)
IM_TEXT(AndroidVIVOCategory, setAndroidVIVOCategory, @"androidVIVOCategory")
IM_TEXT(AndroidHuaWeiCategory, setAndroidHuaWeiCategory, @"androidHuaWeiCategory")
IM_TEXT(AndroidOPPOCategory, setAndroidOPPOCategory, @"androidOPPOCategory")
IM_NUMBER(NSInteger, AndroidOPPONotifyLevel, setAndroidOPPONotifyLevel, @"androidOPPONotifyLevel", 2)
IM_TEXT(AndroidHonorImportance, setAndroidHonorImportance, @"androidHonorImportance")
IM_NUMBER(NSInteger, AndroidMeizuNotifyType, setAndroidMeizuNotifyType, @"androidMeizuNotifyType", 0)
IM_TEXT(AndroidHuaWeiImage, setAndroidHuaWeiImage, @"androidHuaWeiImage")
IM_TEXT(AndroidHonorImage, setAndroidHonorImage, @"androidHonorImage")
IM_TEXT(AndroidFCMImage, setAndroidFCMImage, @"androidFCMImage")
IM_TEXT(HarmonyImage, setHarmonyImage, @"harmonyImage")
IM_TEXT(HarmonyCategory, setHarmonyCategory, @"harmonyCategory")
IM_FLAG(ignoreHarmonyBadge, setIgnoreHarmonyBadge, @"ignoreHarmonyBadge")
IM_TEXT(vendorParams, setVendorParams, @"vendorParams")
// clang-format on

@end

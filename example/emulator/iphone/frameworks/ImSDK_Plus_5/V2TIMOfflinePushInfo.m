#import "ImMessages.h"
#import "ImOptions.h"

/** As of 5.6.1202: what came later has no setter. */
@implementation V2TIMOfflinePushInfo {
  NSMutableDictionary<NSString *, id> *_set;
}

@dynamic iOSPushType, iOSInterruptionLevel, enableIOSBackgroundNotification, iOSImage;
@dynamic AndroidSound, AndroidFCMChannelID, AndroidFCMImage, AndroidXiaoMiChannelID;
@dynamic AndroidVIVOCategory, AndroidHuaWeiCategory, AndroidHuaWeiImage;
@dynamic AndroidOPPOCategory, AndroidOPPONotifyLevel, AndroidMeizuNotifyType;
@dynamic AndroidHonorImportance, AndroidHonorImage;
@dynamic HarmonyImage, HarmonyCategory, ignoreHarmonyBadge, vendorParams;

// clang-format off
IM_OPTIONS
IM_TEXT(title, setTitle, @"title")
IM_TEXT(desc, setDesc, @"desc")
IM_TEXT(ext, setExt, @"ext")
IM_FLAG(disablePush, setDisablePush, @"disablePush")
IM_TEXT(iOSSound, setIOSSound, @"iOSSound")
IM_FLAG(ignoreIOSBadge, setIgnoreIOSBadge, @"ignoreIOSBadge")
IM_TEXT(AndroidOPPOChannelID, setAndroidOPPOChannelID, @"androidOPPOChannelID")
IM_NUMBER(NSInteger, AndroidVIVOClassification, setAndroidVIVOClassification, @"androidVIVOClassification", 1)
// clang-format on

@end

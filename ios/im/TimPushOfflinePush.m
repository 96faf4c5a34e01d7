#import "TimPushOfflinePush.h"

#import "TimPushSetters.h"

/** Every property of the newest `V2TIMOfflinePushInfo` by the name of the engine's field. */
static NSDictionary<NSString *, NSString *> *properties(void) {
  return @{
    @"title" : @"title",
    @"desc" : @"desc",
    @"ext" : @"ext",
    @"disablePush" : @"disablePush",
    @"iOSSound" : @"iOSSound",
    @"ignoreIOSBadge" : @"ignoreIOSBadge",
    @"iOSPushType" : @"iOSPushType",
    @"iOSInterruptionLevel" : @"iOSInterruptionLevel",
    @"enableIOSBackgroundNotification" : @"enableIOSBackgroundNotification",
    @"iOSImage" : @"iOSImage",
    @"androidSound" : @"AndroidSound",
    @"androidOPPOChannelID" : @"AndroidOPPOChannelID",
    @"androidOPPOCategory" : @"AndroidOPPOCategory",
    @"androidOPPONotifyLevel" : @"AndroidOPPONotifyLevel",
    @"androidVIVOClassification" : @"AndroidVIVOClassification",
    @"androidVIVOCategory" : @"AndroidVIVOCategory",
    @"androidFCMChannelID" : @"AndroidFCMChannelID",
    @"androidFCMImage" : @"AndroidFCMImage",
    @"androidXiaoMiChannelID" : @"AndroidXiaoMiChannelID",
    @"androidHuaWeiCategory" : @"AndroidHuaWeiCategory",
    @"androidHuaWeiImage" : @"AndroidHuaWeiImage",
    @"androidHonorImportance" : @"AndroidHonorImportance",
    @"androidHonorImage" : @"AndroidHonorImage",
    @"androidMeizuNotifyType" : @"AndroidMeizuNotifyType",
    @"harmonyImage" : @"HarmonyImage",
    @"harmonyCategory" : @"HarmonyCategory",
    @"ignoreHarmonyBadge" : @"ignoreHarmonyBadge",
    @"vendorParams" : @"vendorParams",
  };
}

@implementation TimPushOfflinePush

- (instancetype)initWithFields:(NSDictionary<NSString *, id> *)fields {
  if ((self = [super init])) {
    _info = [V2TIMOfflinePushInfo new];
    _notCarried = [self setAll:fields];
  }
  return self;
}

- (NSArray<NSString *> *)setAll:(NSDictionary<NSString *, id> *)fields {
  NSDictionary<NSString *, NSString *> *table = properties();
  NSMutableArray<NSString *> *notCarried = [NSMutableArray new];
  for (NSString *field in [[fields allKeys] sortedArrayUsingSelector:@selector(compare:)]) {
    NSString *property = table[field];
    if (!property || !TimPushSet(_info, property, fields[field])) {
      [notCarried addObject:field];
    }
  }
  return notCarried;
}

@end

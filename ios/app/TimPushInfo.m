#import "TimPushInfo.h"

BOOL TimPushInterceptsAutomatically(void) {
  id told = [NSBundle.mainBundle objectForInfoDictionaryKey:@"TimPushAutomaticInterception"];
  return [told respondsToSelector:@selector(boolValue)] ? [told boolValue] : YES;
}

NSArray<NSString *> *TimPushBackgroundModes(void) {
  id modes = [NSBundle.mainBundle objectForInfoDictionaryKey:@"UIBackgroundModes"];
  return [modes isKindOfClass:NSArray.class] ? modes : @[];
}

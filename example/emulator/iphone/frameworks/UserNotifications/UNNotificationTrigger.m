#import "UNPrivate.h"

@implementation UNNotificationTrigger

- (id)copyWithZone:(NSZone *)zone {
  return self;
}

@end

@implementation UNPushNotificationTrigger

+ (instancetype)trigger {
  return [self new];
}

@end

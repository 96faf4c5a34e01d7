#import "UNPrivate.h"

@implementation UNNotificationSound

+ (UNNotificationSound *)defaultSound {
  return [self soundNamed:@"default"];
}

+ (instancetype)soundNamed:(UNNotificationSoundName)name {
  UNNotificationSound *sound = [self new];
  sound->_name = [name copy];
  return sound;
}

- (id)copyWithZone:(NSZone *)zone {
  return self;
}

@end

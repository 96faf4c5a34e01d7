#import "UNPrivate.h"

NSString *const UNNotificationDefaultActionIdentifier =
    @"com.apple.UNNotificationDefaultActionIdentifier";
NSString *const UNNotificationDismissActionIdentifier =
    @"com.apple.UNNotificationDismissActionIdentifier";

@implementation UNNotificationResponse

- (instancetype)initWithNotification:(UNNotification *)notification
                    actionIdentifier:(NSString *)actionIdentifier {
  if ((self = [super init])) {
    _notification = [notification copy];
    _actionIdentifier = [actionIdentifier copy];
  }
  return self;
}

- (id)copyWithZone:(NSZone *)zone {
  return self;
}

@end

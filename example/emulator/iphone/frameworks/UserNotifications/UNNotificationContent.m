#import <UserNotifications/UNNotificationContent.h>

#import <UserNotifications/UNNotificationSound.h>

@interface UNNotificationContent ()
@property(nonatomic, readwrite, copy, nullable) NSNumber *badge;
@property(nonatomic, readwrite, copy) NSString *body;
@property(nonatomic, readwrite, copy) NSString *categoryIdentifier;
@property(nonatomic, readwrite, copy, nullable) UNNotificationSound *sound;
@property(nonatomic, readwrite, copy) NSString *subtitle;
@property(nonatomic, readwrite, copy) NSString *threadIdentifier;
@property(nonatomic, readwrite, copy) NSString *title;
@property(nonatomic, readwrite, copy) NSDictionary *userInfo;
@property(nonatomic, readwrite, assign) UNNotificationInterruptionLevel interruptionLevel;
@end

@implementation UNNotificationContent

- (instancetype)init {
  if ((self = [super init])) {
    _body = _categoryIdentifier = _subtitle = _threadIdentifier = _title = @"";
    _userInfo = @{};
    _interruptionLevel = UNNotificationInterruptionLevelActive;
  }
  return self;
}

- (id)copyWithZone:(NSZone *)zone {
  return self;
}

- (id)mutableCopyWithZone:(NSZone *)zone {
  return [self copyAs:UNMutableNotificationContent.class];
}

- (id)copyAs:(Class)kind {
  UNNotificationContent *copy = [kind new];
  copy.badge = self.badge;
  copy.body = self.body;
  copy.categoryIdentifier = self.categoryIdentifier;
  copy.sound = self.sound;
  copy.subtitle = self.subtitle;
  copy.threadIdentifier = self.threadIdentifier;
  copy.title = self.title;
  copy.userInfo = self.userInfo;
  copy.interruptionLevel = self.interruptionLevel;
  return copy;
}

@end

@implementation UNMutableNotificationContent

@dynamic badge, body, categoryIdentifier, sound, subtitle, threadIdentifier, title, userInfo,
    interruptionLevel;

- (id)copyWithZone:(NSZone *)zone {
  return [self copyAs:UNNotificationContent.class];
}

@end

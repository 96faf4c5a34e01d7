#import "IPhoneSystem.h"

#import <UIKit/UIApplication+Life.h>
#import <dispatch/dispatch.h>

#import "CloudConnection.h"
#import "Features.h"
#import "NotificationTap.h"
#import "PushDaemon.h"
#import "ShadePicture.h"

@implementation IPhoneSystem {
  PushDaemon *daemon;
}

+ (instancetype)shared {
  static IPhoneSystem *system;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    system = [self new];
  });
  return system;
}

- (instancetype)init {
  if ((self = [super init])) {
    daemon = [PushDaemon new];
    _notifications = [NotificationList new];
    _permission = [NotificationPermission new];
    _registration = [PushRegistration new];
    _badge = [IconBadge new];
  }
  return self;
}

- (void)restore {
  [_notifications restore];
  [_permission restore];
  [_registration restore];
  [_badge restore];
}

- (void)startPushDaemon {
  [daemon start];
}

- (NSArray<NSDictionary *> *)shade {
  NSMutableArray<NSDictionary *> *shade = [NSMutableArray new];
  for (NSDictionary *entry in [_notifications entries]) {
    [shade addObject:[NotificationList summaryOf:entry]];
  }
  return shade;
}

- (void)drawShadeTo:(NSString *)png {
  [ShadePicture draw:[_notifications entries] badge:_badge.count to:png];
}

- (BOOL)tap:(NSUInteger)index {
  NSArray<NSDictionary *> *entries = [_notifications entries];
  if (index >= entries.count) {
    return NO;
  }
  NSDictionary *entry = entries[index];
  [_notifications remove:@[ entry[@"key"] ]];
  [NotificationTap on:entry];
  return YES;
}

- (BOOL)carryOut:(NSString *)control fields:(NSDictionary *)fields {
  if ([control isEqual:@"permission"]) {
    [_permission userSays:[fields[@"granted"] boolValue]];
  } else if ([control isEqual:@"network"]) {
    [CloudConnection setNetwork:[fields[@"on"] boolValue]];
  } else if ([control isEqual:@"feature"]) {
    [Features set:fields[@"name"] to:fields[@"value"]];
  } else if ([control isEqual:@"newToken"]) {
    [_registration renew];
  } else {
    return NO;
  }
  return YES;
}

- (BOOL)appIsInForeground {
  UIApplication *app = UIApplication.sharedApplication;
  return app && app.applicationState != UIApplicationStateBackground;
}

- (void)appToBackground {
  [UIApplication.sharedApplication enterBackground];
}

- (void)appToForeground {
  [UIApplication.sharedApplication enterForeground];
}

@end

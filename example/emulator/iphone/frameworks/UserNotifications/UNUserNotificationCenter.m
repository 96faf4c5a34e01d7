#import <dispatch/dispatch.h>

#import "IPhoneSystem.h"
#import "NotificationDelivery.h"
#import "NotificationEntry.h"
#import "UNPrivate.h"

/** The system is on the main thread. */
static void inSystem(void (^work)(void)) {
  dispatch_async(dispatch_get_main_queue(), work);
}

/** Completion handlers are called on a thread of the framework's own. */
static void toApp(void (^work)(void)) {
  dispatch_async(dispatch_get_global_queue(0, 0), work);
}

static NSError *errorOf(UNErrorCode code) {
  return [NSError errorWithDomain:UNErrorDomain code:code userInfo:nil];
}

@implementation UNUserNotificationCenter

+ (UNUserNotificationCenter *)currentNotificationCenter {
  static UNUserNotificationCenter *center;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    center = [UNUserNotificationCenter new];
  });
  return center;
}

- (void)requestAuthorizationWithOptions:(UNAuthorizationOptions)options
                      completionHandler:
                          (void (^)(BOOL granted, NSError *_Nullable error))completionHandler {
  inSystem(^{
    [IPhoneSystem.shared.permission ask:options
                                 answer:^(BOOL granted) {
                                   toApp(^{
                                     completionHandler(granted, nil);
                                   });
                                 }];
  });
}

- (void)getNotificationSettingsWithCompletionHandler:
    (void (^)(UNNotificationSettings *settings))completionHandler {
  inSystem(^{
    NotificationPermission *permission = IPhoneSystem.shared.permission;
    UNNotificationSettings *settings =
        [[UNNotificationSettings alloc] initWithStatus:permission.status asked:permission.asked];
    toApp(^{
      completionHandler(settings);
    });
  });
}

- (void)addNotificationRequest:(UNNotificationRequest *)request
         withCompletionHandler:(void (^)(NSError *_Nullable error))completionHandler {
  inSystem(^{
    BOOL given = [IPhoneSystem.shared.permission given];
    if (given) {
      [NotificationDelivery deliver:[NotificationEntry ofRequest:request]];
    }
    [self tell:completionHandler error:given ? nil : errorOf(UNErrorCodeNotificationsNotAllowed)];
  });
}

- (void)getDeliveredNotificationsWithCompletionHandler:
    (void (^)(NSArray<UNNotification *> *notifications))completionHandler {
  inSystem(^{
    NSMutableArray<UNNotification *> *delivered = [NSMutableArray new];
    for (NSDictionary *entry in [IPhoneSystem.shared.notifications entries]) {
      [delivered addObject:[NotificationEntry notificationOf:entry]];
    }
    toApp(^{
      completionHandler(delivered);
    });
  });
}

- (void)removeDeliveredNotificationsWithIdentifiers:(NSArray<NSString *> *)identifiers {
  inSystem(^{
    [IPhoneSystem.shared.notifications remove:identifiers];
  });
}

- (void)removeAllDeliveredNotifications {
  inSystem(^{
    [IPhoneSystem.shared.notifications removeAll];
  });
}

- (void)setBadgeCount:(NSInteger)newBadgeCount
    withCompletionHandler:(void (^)(NSError *_Nullable error))completionHandler {
  inSystem(^{
    NSError *error = nil;
    if (newBadgeCount < 0) {
      error = errorOf(UNErrorCodeBadgeInputInvalid);
    } else if (![IPhoneSystem.shared.badge appSets:newBadgeCount]) {
      error = errorOf(UNErrorCodeNotificationsNotAllowed);
    }
    [self tell:completionHandler error:error];
  });
}

- (void)tell:(void (^)(NSError *_Nullable error))completionHandler error:(NSError *)error {
  if (completionHandler) {
    toApp(^{
      completionHandler(error);
    });
  }
}

@end

@implementation UNUserNotificationCenter (System)

- (BOOL)presents {
  return [self.delegate respondsToSelector:@selector(userNotificationCenter:willPresentNotification:
                                                     withCompletionHandler:)];
}

- (BOOL)present:(UNNotification *)notification
    completionHandler:(void (^)(UNNotificationPresentationOptions options))completionHandler {
  if (![self presents]) {
    return NO;
  }
  [self.delegate userNotificationCenter:self
                willPresentNotification:notification
                  withCompletionHandler:completionHandler];
  return YES;
}

- (BOOL)deliver:(UNNotificationResponse *)response {
  if (![self.delegate
          respondsToSelector:@selector(userNotificationCenter:didReceiveNotificationResponse:
                                       withCompletionHandler:)]) {
    return NO;
  }
  [self.delegate userNotificationCenter:self
         didReceiveNotificationResponse:response
                  withCompletionHandler:^{
                  }];
  return YES;
}

@end

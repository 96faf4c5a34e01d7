#import "TimPush.h"

#import "TimPushApns.h"
#import "TimPushBackgroundPushes.h"
#import "TimPushGuard.h"
#import "TimPushInfo.h"
#import "TimPushOwnership.h"
#import "TimPushPresentations.h"
#import "TimPushTaps.h"

@implementation TimPush

+ (void)didRegisterForRemoteNotificationsWithDeviceToken:(NSData *)deviceToken {
  TimPushAttempt(^{
    [TimPushApns didRegister:deviceToken];
  });
}

+ (void)didFailToRegisterForRemoteNotificationsWithError:(NSError *)error {
  TimPushAttempt(^{
    [TimPushApns didFail:error];
  });
}

+ (BOOL)didReceiveRemoteNotification:(NSDictionary *)userInfo
              fetchCompletionHandler:(void (^)(UIBackgroundFetchResult))completionHandler {
  if (![TimPushBackgroundPushes isOurs:userInfo]) {
    return NO;
  }
  if (!TimPushInterceptsAutomatically()) {
    [TimPushBackgroundPushes tell:userInfo];
  }
  [TimPushBackgroundPushes finish:userInfo handler:completionHandler];
  return YES;
}

+ (BOOL)willPresentNotification:(UNNotification *)notification
          withCompletionHandler:(void (^)(UNNotificationPresentationOptions))completionHandler {
  if (!TimPushIsOurs(notification, NO)) {
    return NO;
  }
  [TimPushPresentations.shared decide:notification handler:completionHandler];
  return YES;
}

+ (BOOL)didReceiveNotificationResponse:(UNNotificationResponse *)response
                 withCompletionHandler:(void (^)(void))completionHandler {
  if (!TimPushIsOurs(response.notification, NO)) {
    return NO;
  }
  TimPushAttempt(^{
    [TimPushTaps seeResponse:response];
  });
  if (completionHandler) {
    completionHandler();
  }
  return YES;
}

@end

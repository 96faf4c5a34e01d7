#import <UIKit/UIApplication+Life.h>

#import "UIApplication+Private.h"

@implementation UIApplication (PushService)

- (void)takeDeviceToken:(NSData *)token {
  if ([self delegateHas:@selector(application:didRegisterForRemoteNotificationsWithDeviceToken:)]) {
    [self.delegate application:self didRegisterForRemoteNotificationsWithDeviceToken:token];
  }
}

- (void)takeRegistrationError:(NSError *)error {
  if ([self delegateHas:@selector(application:didFailToRegisterForRemoteNotificationsWithError:)]) {
    [self.delegate application:self didFailToRegisterForRemoteNotificationsWithError:error];
  }
}

- (BOOL)takeRemoteNotification:(NSDictionary *)userInfo
             completionHandler:(void (^)(UIBackgroundFetchResult result))completionHandler {
  if ([self delegateHas:@selector(
                            application:didReceiveRemoteNotification:fetchCompletionHandler:)]) {
    [self.delegate application:self
        didReceiveRemoteNotification:userInfo
              fetchCompletionHandler:completionHandler];
    return YES;
  }
  if ([self delegateHas:@selector(application:didReceiveRemoteNotification:)]) {
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wdeprecated-declarations"
    [self.delegate application:self didReceiveRemoteNotification:userInfo];
#pragma clang diagnostic pop
    completionHandler(UIBackgroundFetchResultNoData);
    return YES;
  }
  return NO;
}

@end

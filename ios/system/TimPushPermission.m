#import "TimPushPermission.h"

#import <UserNotifications/UserNotifications.h>

#import "TimPushInputs.h"

/** The user said no, which iOS may call an error. */
static BOOL isRefusal(NSError *error) {
  return [error.domain isEqualToString:UNErrorDomain] &&
         error.code == UNErrorCodeNotificationsNotAllowed;
}

@implementation TimPushPermission

+ (void)request:(TimPushCall *)call provisional:(BOOL)provisional {
  UNAuthorizationOptions options =
      UNAuthorizationOptionAlert | UNAuthorizationOptionSound | UNAuthorizationOptionBadge;
  if (provisional) {
    options |= UNAuthorizationOptionProvisional;
  }
  [UNUserNotificationCenter.currentNotificationCenter
      requestAuthorizationWithOptions:options
                    completionHandler:^(BOOL granted, NSError *error) {
                      if (error && !isRefusal(error)) {
                        [call failWithCode:(int32_t)error.code message:error.localizedDescription];
                        return;
                      }
                      [TimPushInputs permission:granted];
                      [call succeedWithJSON:granted ? @"true" : @"false"];
                    }];
}

+ (void)tell {
  [UNUserNotificationCenter.currentNotificationCenter
      getNotificationSettingsWithCompletionHandler:^(UNNotificationSettings *settings) {
        [TimPushInputs permission:[self permits:settings]];
      }];
}

+ (BOOL)permits:(UNNotificationSettings *)settings {
  switch (settings.authorizationStatus) {
    case UNAuthorizationStatusAuthorized:
    case UNAuthorizationStatusProvisional:
    case UNAuthorizationStatusEphemeral:
      return YES;
    default:
      return NO;
  }
}

@end

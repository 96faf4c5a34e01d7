#import "TimPushPermission.h"

#import <UserNotifications/UserNotifications.h>

#import "TimPushInputs.h"

/** The user said no, which iOS may call an error. */
static BOOL isRefusal(NSError *error) {
  return [error.domain isEqualToString:UNErrorDomain] &&
         error.code == UNErrorCodeNotificationsNotAllowed;
}

/** The last question to the system; the class's lock. */
static uint64_t lastQuestion;

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
                      [self tell:granted of:[self ask]];
                      [call succeedWithJSON:granted ? @"true" : @"false"];
                    }];
}

+ (void)tell {
  uint64_t question = [self ask];
  [UNUserNotificationCenter.currentNotificationCenter
      getNotificationSettingsWithCompletionHandler:^(UNNotificationSettings *settings) {
        [self tell:[self permits:settings] of:question];
      }];
}

+ (uint64_t)ask {
  @synchronized(self) {
    return ++lastQuestion;
  }
}

/** iOS answers in any order: what a later question has overtaken is not told. */
+ (void)tell:(BOOL)granted of:(uint64_t)question {
  @synchronized(self) {
    if (question == lastQuestion) {
      [TimPushInputs permission:granted];
    }
  }
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

#import "NotificationDelivery.h"

#import <UIKit/UIKit.h>
#import <UserNotifications/UNPrivate.h>
#import <dispatch/dispatch.h>

#import "Control.h"
#import "IPhoneSystem.h"
#import "NotificationEntry.h"

static const UNNotificationPresentationOptions SEEN =
    UNNotificationPresentationOptionList | UNNotificationPresentationOptionBanner;
static const UNNotificationPresentationOptions EVERYTHING =
    SEEN | UNNotificationPresentationOptionSound | UNNotificationPresentationOptionBadge;

@implementation NotificationDelivery

+ (void)deliver:(NSDictionary *)entry {
  if (![IPhoneSystem.shared.permission given]) {
    return [Control log:@"system"
                   text:@"a push is not shown: the user does not permit notifications"];
  }
  if ([IPhoneSystem.shared appIsInForeground]) {
    [self askApp:entry];
  } else {
    [self show:entry by:EVERYTHING];
  }
}

/** Without an answer nothing is shown. */
+ (void)askApp:(NSDictionary *)entry {
  BOOL asked = [UNUserNotificationCenter.currentNotificationCenter
                present:[NotificationEntry notificationOf:entry]
      completionHandler:^(UNNotificationPresentationOptions options) {
        dispatch_async(dispatch_get_main_queue(), ^{
          [self show:entry by:[self withoutAlert:options]];
        });
      }];
  if (!asked) {
    [Control log:@"system" text:@"a push is not shown: the app is in the foreground"];
  }
}

/** Before iOS 14 the list and the banner were one. */
+ (UNNotificationPresentationOptions)withoutAlert:(UNNotificationPresentationOptions)options {
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wdeprecated-declarations"
  return options & UNNotificationPresentationOptionAlert ? options | SEEN : options;
#pragma clang diagnostic pop
}

+ (void)show:(NSDictionary *)entry by:(UNNotificationPresentationOptions)wanted {
  UNNotificationPresentationOptions options = wanted & [self possibleFor:entry];
  NSMutableDictionary *shown = [entry mutableCopy];
  if (options & UNNotificationPresentationOptionSound) {
    shown[@"played"] = entry[@"sound"];
  }
  if (options & UNNotificationPresentationOptionBadge && entry[@"badge"]) {
    [IPhoneSystem.shared.badge pushSets:[entry[@"badge"] integerValue]];
  }
  if (options & UNNotificationPresentationOptionList) {
    [IPhoneSystem.shared.notifications add:shown];
  }
  if (options & SEEN) {
    [Control event:@"notification" fields:[NotificationList summaryOf:shown]];
  } else {
    [Control log:@"system" text:@"a notification comes without a text to see"];
  }
}

/** What the user permits, and the notification has. A provisional permission is for the list alone,
 * and so is the passive interruption level. */
+ (UNNotificationPresentationOptions)possibleFor:(NSDictionary *)entry {
  NotificationPermission *permission = IPhoneSystem.shared.permission;
  BOOL provisional = permission.status == UNAuthorizationStatusProvisional;
  BOOL passive = [entry[@"interruptionLevel"] isEqual:@"passive"];
  UNNotificationPresentationOptions options = 0;
  if ([permission permits:UNAuthorizationOptionBadge]) {
    options |= UNNotificationPresentationOptionBadge;
  }
  if ([permission permits:UNAuthorizationOptionSound] && !passive) {
    options |= UNNotificationPresentationOptionSound;
  }
  if ([self hasText:entry] && (provisional || [permission permits:UNAuthorizationOptionAlert])) {
    options |= provisional || passive ? UNNotificationPresentationOptionList : SEEN;
  }
  return options;
}

+ (BOOL)hasText:(NSDictionary *)entry {
  return [entry[@"title"] length] > 0 || [entry[@"text"] length] > 0;
}

@end

#import "IncomingPush.h"

#import <UIKit/UIApplication+Life.h>
#import <UserNotifications/UNPrivate.h>

#import "AppProcess.h"
#import "Control.h"
#import "IPhoneSystem.h"
#import "NotificationDelivery.h"
#import "NotificationEntry.h"

@implementation IncomingPush

+ (void)take:(NSDictionary *)push {
  if (!IPhoneSystem.shared.registration.active) {
    return [Control log:@"system" text:@"a push is not shown: the app is not registered for them"];
  }
  NSDictionary *entry = [NotificationEntry ofPush:push];
  if (entry) {
    [NotificationDelivery deliver:entry];
  }
  NSDictionary *payload = push[@"payload"];
  if ([payload[@"aps"][@"content-available"] isEqual:@1]) {
    [self hand:payload];
  } else if ([self isForTheOlderInterface]) {
    [self giveToDelegate:payload];
  }
}

/** A notification centre delegate takes a push in the foreground; without one the app's does. */
+ (BOOL)isForTheOlderInterface {
  return [IPhoneSystem.shared appIsInForeground] &&
         ![UNUserNotificationCenter.currentNotificationCenter presents];
}

/** Wakes the app with a push, or launches it in the background. */
+ (void)hand:(NSDictionary *)payload {
  NSArray *modes = [NSBundle.mainBundle objectForInfoDictionaryKey:@"UIBackgroundModes"];
  if (![IPhoneSystem.shared appIsInForeground] && ![modes containsObject:@"remote-notification"]) {
    return [Control log:@"system"
                   text:@"the app is not woken: its UIBackgroundModes lack remote-notification"];
  }
  if (!AppProcess.isRunning) {
    [AppProcess launch:@{UIApplicationLaunchOptionsRemoteNotificationKey : payload} foreground:NO];
  }
  [self giveToDelegate:payload];
}

+ (void)giveToDelegate:(NSDictionary *)payload {
  BOOL taken = [UIApplication.sharedApplication
      takeRemoteNotification:payload
           completionHandler:^(UIBackgroundFetchResult result) {
             [Control log:@"system"
                     text:[NSString stringWithFormat:@"the app has taken a push: result %lu",
                                                     (unsigned long)result]];
           }];
  if (!taken) {
    [Control log:@"system" text:@"the app's delegate takes no push"];
  }
}

@end

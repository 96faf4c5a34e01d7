#import "NotificationTap.h"

#import <UIKit/UIApplication+Life.h>
#import <UserNotifications/UNPrivate.h>

#import "AppProcess.h"
#import "Control.h"
#import "NotificationEntry.h"

@implementation NotificationTap

+ (void)on:(NSDictionary *)entry {
  [UIApplication performBeforeActive:^{
    [self hand:entry];
  }];
  if (AppProcess.isRunning) {
    [UIApplication.sharedApplication enterForeground];
  } else {
    [AppProcess launch:[self launchOptionsFor:entry] foreground:YES];
  }
}

+ (void)hand:(NSDictionary *)entry {
  UNNotificationResponse *response =
      [[UNNotificationResponse alloc] initWithNotification:[NotificationEntry notificationOf:entry]
                                          actionIdentifier:UNNotificationDefaultActionIdentifier];
  if ([UNUserNotificationCenter.currentNotificationCenter deliver:response]) {
    return;
  }
  [Control log:@"system" text:@"nobody takes the tap: no notification centre delegate is set"];
  if ([self isPush:entry]) {
    [UIApplication.sharedApplication takeRemoteNotification:entry[@"userInfo"]
                                          completionHandler:^(UIBackgroundFetchResult result){
                                          }];
  }
}

+ (NSDictionary *)launchOptionsFor:(NSDictionary *)entry {
  return [self isPush:entry]
             ? @{UIApplicationLaunchOptionsRemoteNotificationKey : entry[@"userInfo"]}
             : nil;
}

+ (BOOL)isPush:(NSDictionary *)entry {
  return ![entry[@"vendor"] isEqual:@"app"];
}

@end

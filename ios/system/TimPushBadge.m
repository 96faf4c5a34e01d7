#import "TimPushBadge.h"

#import <UIKit/UIKit.h>
#import <UserNotifications/UserNotifications.h>

void TimPushShowBadge(NSInteger number, TimPushCall *call) {
  if (@available(iOS 16.0, *)) {
    [UNUserNotificationCenter.currentNotificationCenter setBadgeCount:number
                                                withCompletionHandler:^(NSError *error) {
                                                  if (error) {
                                                    [call failWithCode:(int32_t)error.code
                                                               message:error.localizedDescription];
                                                  } else {
                                                    [call succeed];
                                                  }
                                                }];
  } else {
    UIApplication.sharedApplication.applicationIconBadgeNumber = number;
    [call succeed];
  }
}

#import <UIKit/UIKit.h>
#import <UserNotifications/UserNotifications.h>

#import "Control.h"
#import "Features.h"

/**
 * Another push library: becomes the notification centre's delegate once the app has finished
 * launching. Feature `other` says whether it is loaded before the app or after; with `delegate`
 * "forwarding" it hands all on to whom it found there, with "plain" it answers by itself.
 */
@interface OtherPush : NSObject <UNUserNotificationCenterDelegate>
@end

@implementation OtherPush {
  id<UNUserNotificationCenterDelegate> _before;
}

+ (instancetype)shared {
  static OtherPush *shared;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    shared = [OtherPush new];
  });
  return shared;
}

+ (void)load {
  [NSNotificationCenter.defaultCenter addObserver:self
                                         selector:@selector(didFinishLaunching)
                                             name:UIApplicationDidFinishLaunchingNotification
                                           object:nil];
}

+ (void)didFinishLaunching {
  UNUserNotificationCenter *center = UNUserNotificationCenter.currentNotificationCenter;
  if ([[Features valueOf:@"delegate"] isEqual:@"forwarding"]) {
    [self shared]->_before = center.delegate;
  }
  center.delegate = [self shared];
}

- (void)userNotificationCenter:(UNUserNotificationCenter *)center
       willPresentNotification:(UNNotification *)notification
         withCompletionHandler:
             (void (^)(UNNotificationPresentationOptions options))completionHandler {
  [Control log:@"vendor" text:@"the other push library is asked about a notification"];
  if (_before) {
    [_before userNotificationCenter:center
            willPresentNotification:notification
              withCompletionHandler:completionHandler];
  } else {
    completionHandler(UNNotificationPresentationOptionNone);
  }
}

- (void)userNotificationCenter:(UNUserNotificationCenter *)center
    didReceiveNotificationResponse:(UNNotificationResponse *)response
             withCompletionHandler:(void (^)(void))completionHandler {
  [Control log:@"vendor" text:@"the other push library hears of a tap"];
  if (_before) {
    [_before userNotificationCenter:center
        didReceiveNotificationResponse:response
                 withCompletionHandler:completionHandler];
  } else {
    completionHandler();
  }
}

@end

#import "TimPushLaunch.h"

#import <UIKit/UIKit.h>

#import "TimPushAppDelegate.h"
#import "TimPushAppState.h"
#import "TimPushCenter.h"
#import "TimPushGuard.h"
#import "TimPushInfo.h"
#import "TimPushLog.h"
#import "TimPushStart.h"
#import "TimPushTaps.h"

/** One step; if it fails, the others are taken all the same. */
static void step(NSString *name, __attribute__((noescape)) void (^work)(void)) {
  NSException *thrown = TimPushAttempt(work);
  if (thrown) {
    TimPushLog(TimPushPriorityError, [NSString stringWithFormat:@"no %@: %@", name, thrown.name]);
  }
}

@implementation TimPushLaunch

+ (void)await {
  [NSNotificationCenter.defaultCenter addObserver:self
                                         selector:@selector(didFinishLaunching:)
                                             name:UIApplicationDidFinishLaunchingNotification
                                           object:nil];
}

+ (void)didFinishLaunching:(NSNotification *)notification {
  if (!TimPushStart()) {
    return;
  }
  step(@"app state", ^{
    [TimPushAppState watch];
  });
  if (TimPushInterceptsAutomatically()) {
    step(@"interception of the notification centre", ^{
      [TimPushCenter intercept];
    });
    step(@"interception of the app's delegate", ^{
      [TimPushAppDelegate intercept];
    });
  }
  step(@"tap at launch", ^{
    [TimPushTaps seeLaunchOptions:notification.userInfo];
  });
}

@end

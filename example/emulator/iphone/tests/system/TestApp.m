#import "TestApp.h"

static TestAppSetUp *current;
static NSMutableArray<NSString *> *heard;

static void hear(NSString *what) {
  NSArray<NSString *> *states = @[ @"active", @"inactive", @"background" ];
  NSInteger state = UIApplication.sharedApplication.applicationState;
  NSString *thread = NSThread.isMainThread ? @"" : @" on another thread";
  [TestApp.heard
      addObject:[NSString stringWithFormat:@"%@ (%@)%@", what, states[(NSUInteger)state], thread]];
}

@implementation TestAppSetUp
@end

@implementation TestApp

+ (TestAppSetUp *)setUp {
  return current;
}

+ (void)setSetUp:(TestAppSetUp *)setUp {
  current = setUp;
}

+ (NSMutableArray<NSString *> *)heard {
  if (!heard) {
    heard = [NSMutableArray new];
  }
  return heard;
}

- (BOOL)application:(UIApplication *)application
    didFinishLaunchingWithOptions:(NSDictionary *)options {
  NSDictionary *push = options[UIApplicationLaunchOptionsRemoteNotificationKey];
  hear([@"launched with " stringByAppendingString:push[@"ext"] ?: @"nothing"]);
  if (current.setsDelegate) {
    UNUserNotificationCenter.currentNotificationCenter.delegate = self;
  }
  return YES;
}

- (void)applicationDidBecomeActive:(UIApplication *)application {
  hear(@"in front");
}

- (void)application:(UIApplication *)application
    didFailToRegisterForRemoteNotificationsWithError:(NSError *)error {
  hear([NSString stringWithFormat:@"%@ %ld", error.domain, (long)error.code]);
}

- (void)application:(UIApplication *)application
    didReceiveRemoteNotification:(NSDictionary *)userInfo
          fetchCompletionHandler:(void (^)(UIBackgroundFetchResult result))completionHandler {
  hear([@"push " stringByAppendingString:userInfo[@"ext"]]);
  completionHandler(UIBackgroundFetchResultNoData);
}

- (void)userNotificationCenter:(UNUserNotificationCenter *)center
       willPresentNotification:(UNNotification *)notification
         withCompletionHandler:
             (void (^)(UNNotificationPresentationOptions options))completionHandler {
  hear([@"to present " stringByAppendingString:notification.request.identifier]);
  completionHandler(current.shows);
}

- (void)userNotificationCenter:(UNUserNotificationCenter *)center
    didReceiveNotificationResponse:(UNNotificationResponse *)response
             withCompletionHandler:(void (^)(void))completionHandler {
  hear([@"tap " stringByAppendingString:response.notification.request.content.userInfo[@"ext"]]);
  completionHandler();
}

@end

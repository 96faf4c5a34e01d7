#import "IPhoneSystem.h"
#import "UIApplication+Private.h"

static NSString *const OPTIONAL_METHODS[] = {
    @"applicationDidFinishLaunching:",
    @"application:willFinishLaunchingWithOptions:",
    @"application:didFinishLaunchingWithOptions:",
    @"applicationDidBecomeActive:",
    @"applicationWillResignActive:",
    @"applicationDidEnterBackground:",
    @"applicationWillEnterForeground:",
    @"application:didRegisterForRemoteNotificationsWithDeviceToken:",
    @"application:didFailToRegisterForRemoteNotificationsWithError:",
    @"application:didReceiveRemoteNotification:",
    @"application:didReceiveRemoteNotification:fetchCompletionHandler:",
};

static UIApplication *shared;

@implementation UIApplication {
  NSSet<NSString *> *delegateMethods;
}

@synthesize delegate = _delegate;

+ (UIApplication *)sharedApplication {
  return shared;
}

+ (void)share:(UIApplication *)application {
  shared = application;
}

- (instancetype)init {
  if ((self = [super init])) {
    _applicationState = UIApplicationStateBackground;
  }
  return self;
}

- (void)setDelegate:(id<UIApplicationDelegate>)delegate {
  NSMutableSet<NSString *> *methods = [NSMutableSet new];
  for (size_t i = 0; i < sizeof(OPTIONAL_METHODS) / sizeof(*OPTIONAL_METHODS); i++) {
    if ([delegate respondsToSelector:NSSelectorFromString(OPTIONAL_METHODS[i])]) {
      [methods addObject:OPTIONAL_METHODS[i]];
    }
  }
  delegateMethods = methods;
  _delegate = delegate;
}

- (BOOL)delegateHas:(SEL)method {
  return [delegateMethods containsObject:NSStringFromSelector(method)];
}

- (NSInteger)applicationIconBadgeNumber {
  return IPhoneSystem.shared.badge.count;
}

- (void)setApplicationIconBadgeNumber:(NSInteger)number {
  [IPhoneSystem.shared.badge appSets:number];
}

- (void)registerForRemoteNotifications {
  [IPhoneSystem.shared.registration begin];
}

- (void)unregisterForRemoteNotifications {
  [IPhoneSystem.shared.registration end];
}

- (BOOL)isRegisteredForRemoteNotifications {
  return IPhoneSystem.shared.registration.active;
}

@end

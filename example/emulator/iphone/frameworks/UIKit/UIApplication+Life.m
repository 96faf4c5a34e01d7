#import <UIKit/UIApplication+Life.h>

#import "UIApplication+Private.h"

/** `UIApplication` does not own its delegate; `UIApplicationMain` does. */
static id<UIApplicationDelegate> mainDelegate;

/** What waits for the app to come to the foreground. */
static NSArray<void (^)(void)> *beforeActive;

@implementation UIApplication (Life)

+ (void)launchWithDelegateClass:(NSString *)name
                        options:(NSDictionary<UIApplicationLaunchOptionsKey, id> *)options
                     foreground:(BOOL)foreground {
  UIApplication *application = [UIApplication new];
  [UIApplication share:application];
  mainDelegate = [NSClassFromString(name) new];
  application.delegate = mainDelegate;
  if (foreground) {
    application.applicationState = UIApplicationStateInactive;
  }
  [application finishLaunching:options];
  if (foreground) {
    [application becomeActive];
  }
}

- (void)finishLaunching:(NSDictionary<UIApplicationLaunchOptionsKey, id> *)options {
  if ([self delegateHas:@selector(application:willFinishLaunchingWithOptions:)]) {
    [self.delegate application:self willFinishLaunchingWithOptions:options];
  }
  if ([self delegateHas:@selector(application:didFinishLaunchingWithOptions:)]) {
    [self.delegate application:self didFinishLaunchingWithOptions:options];
  } else if ([self delegateHas:@selector(applicationDidFinishLaunching:)]) {
    [self.delegate applicationDidFinishLaunching:self];
  }
  [NSNotificationCenter.defaultCenter
      postNotificationName:UIApplicationDidFinishLaunchingNotification
                    object:self
                  userInfo:options];
}

- (void)becomeActive {
  [self runBeforeActive];
  self.applicationState = UIApplicationStateActive;
  if ([self delegateHas:@selector(applicationDidBecomeActive:)]) {
    [self.delegate applicationDidBecomeActive:self];
  }
  [self post:UIApplicationDidBecomeActiveNotification];
}

- (void)runBeforeActive {
  NSArray<void (^)(void)> *actions = beforeActive;
  beforeActive = nil;
  for (void (^action)(void) in actions) {
    action();
  }
}

+ (void)performBeforeActive:(void (^)(void))action {
  if (UIApplication.sharedApplication &&
      UIApplication.sharedApplication.applicationState == UIApplicationStateActive) {
    action();
  } else {
    beforeActive = [beforeActive ?: @[] arrayByAddingObject:[action copy]];
  }
}

- (void)enterForeground {
  if (self.applicationState != UIApplicationStateBackground) {
    return;
  }
  if ([self delegateHas:@selector(applicationWillEnterForeground:)]) {
    [self.delegate applicationWillEnterForeground:self];
  }
  [self post:UIApplicationWillEnterForegroundNotification];
  self.applicationState = UIApplicationStateInactive;
  [self becomeActive];
}

- (void)enterBackground {
  if (self.applicationState == UIApplicationStateBackground) {
    return;
  }
  if ([self delegateHas:@selector(applicationWillResignActive:)]) {
    [self.delegate applicationWillResignActive:self];
  }
  [self post:UIApplicationWillResignActiveNotification];
  self.applicationState = UIApplicationStateBackground;
  if ([self delegateHas:@selector(applicationDidEnterBackground:)]) {
    [self.delegate applicationDidEnterBackground:self];
  }
  [self post:UIApplicationDidEnterBackgroundNotification];
}

- (void)post:(NSNotificationName)name {
  [NSNotificationCenter.defaultCenter postNotificationName:name object:self];
}

@end

#import "TimPushAppDelegate.h"

#import <UIKit/UIKit.h>
#import <dispatch/dispatch.h>

#import "TimPushApns.h"
#import "TimPushBackgroundPushes.h"
#import "TimPushGuard.h"
#import "TimPushInfo.h"
#import "TimPushMethods.h"

typedef void (^FetchHandler)(UIBackgroundFetchResult);
typedef void (*DidRegister)(id, SEL, UIApplication *, NSData *);
typedef void (*DidFail)(id, SEL, UIApplication *, NSError *);
typedef void (*DidReceive)(id, SEL, UIApplication *, NSDictionary *, FetchHandler);

static DidRegister originalDidRegister;
static DidFail originalDidFail;
static DidReceive originalDidReceive;

/** Whom a delegate without the method leaves it to, as the one of a SwiftUI app does. */
static id<UIApplicationDelegate> deputy(id delegate, SEL selector) {
  if (![delegate respondsToSelector:@selector(forwardingTargetForSelector:)]) {
    return nil;
  }
  id other = [delegate forwardingTargetForSelector:selector];
  return other != delegate && [other respondsToSelector:selector] ? other : nil;
}

static void didRegister(id self, SEL selector, UIApplication *application, NSData *token) {
  TimPushAttempt(^{
    [TimPushApns didRegister:token];
  });
  if (originalDidRegister) {
    originalDidRegister(self, selector, application, token);
  } else {
    [deputy(self, selector) application:application
        didRegisterForRemoteNotificationsWithDeviceToken:token];
  }
}

static void didFail(id self, SEL selector, UIApplication *application, NSError *error) {
  TimPushAttempt(^{
    [TimPushApns didFail:error];
  });
  if (originalDidFail) {
    originalDidFail(self, selector, application, error);
  } else {
    [deputy(self, selector) application:application
        didFailToRegisterForRemoteNotificationsWithError:error];
  }
}

/** UIKit calls the older method of a delegate only if it lacks this one. */
static void tellOlderMethod(id self, UIApplication *application, NSDictionary *userInfo) {
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wdeprecated-declarations"
  if ([self respondsToSelector:@selector(application:didReceiveRemoteNotification:)]) {
    [self application:application didReceiveRemoteNotification:userInfo];
  }
#pragma clang diagnostic pop
}

static void didReceive(id self, SEL selector, UIApplication *application, NSDictionary *userInfo,
                       FetchHandler handler) {
  id<UIApplicationDelegate> other = originalDidReceive ? nil : deputy(self, selector);
  BOOL alone = !originalDidReceive && !other;
  if (alone || [TimPushBackgroundPushes isOurs:userInfo]) {
    [TimPushBackgroundPushes tell:userInfo];
  }
  if (originalDidReceive) {
    originalDidReceive(self, selector, application, userInfo, handler);
  } else if (other) {
    [other application:application
        didReceiveRemoteNotification:userInfo
              fetchCompletionHandler:handler];
  } else {
    tellOlderMethod(self, application, userInfo);
    [TimPushBackgroundPushes finish:userInfo handler:handler];
  }
}

@implementation TimPushAppDelegate

+ (void)intercept {
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    id<UIApplicationDelegate> delegate = UIApplication.sharedApplication.delegate;
    if (delegate) {
      [self interceptMethodsOf:delegate];
      [self setAnew:delegate];
    }
  });
}

/** Of its class as the runtime has it: other libraries may have put a class of theirs in between.
 */
+ (void)interceptMethodsOf:(id<UIApplicationDelegate>)delegate {
  Class type = object_getClass(delegate);
  originalDidRegister = (DidRegister)TimPushReplaceMethod(
      type, @selector(application:didRegisterForRemoteNotificationsWithDeviceToken:),
      (IMP)didRegister, "v@:@@");
  originalDidFail = (DidFail)TimPushReplaceMethod(
      type, @selector(application:didFailToRegisterForRemoteNotificationsWithError:), (IMP)didFail,
      "v@:@@");
  SEL receive = @selector(application:didReceiveRemoteNotification:fetchCompletionHandler:);
  // UIKit complains of a delegate that has the method without the mode.
  if ([TimPushBackgroundModes() containsObject:@"remote-notification"] ||
      [delegate respondsToSelector:receive]) {
    originalDidReceive =
        (DidReceive)TimPushReplaceMethod(type, receive, (IMP)didReceive, "v@:@@@?");
  }
}

/** UIKit asks once which methods a delegate has, when it is set; and it does not hold it then. */
+ (void)setAnew:(id<UIApplicationDelegate>)delegate {
  static id<UIApplicationDelegate> held __attribute__((unused));
  held = delegate;
  UIApplication.sharedApplication.delegate = nil;
  UIApplication.sharedApplication.delegate = delegate;
}

@end

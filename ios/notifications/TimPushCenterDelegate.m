#import "TimPushCenterDelegate.h"

#import "TimPushGuard.h"
#import "TimPushOwnership.h"
#import "TimPushPresentations.h"
#import "TimPushTaps.h"

@implementation TimPushCenterDelegate {
  TimPushDelegateChain *_others;
}

- (instancetype)initWithOthers:(TimPushDelegateChain *)others {
  if ((self = [super init])) {
    _others = others;
  }
  return self;
}

- (void)userNotificationCenter:(UNUserNotificationCenter *)center
       willPresentNotification:(UNNotification *)notification
         withCompletionHandler:(TimPushPresentationHandler)handler {
  if ([self isOurs:notification first:notification selector:_cmd]) {
    [TimPushPresentations.shared decide:notification handler:handler];
    return;
  }
  __block TimPushPresentationHandler waiting = [handler copy];
  TimPushPresentationHandler finish = ^(UNNotificationPresentationOptions options) {
    TimPushPresentationHandler finished = waiting;
    waiting = nil;
    [self->_others finish:notification];
    if (finished) {
      finished(options);
    }
  };
  id<UNUserNotificationCenterDelegate> next = [_others nextFor:_cmd about:notification];
  if (next) {
    [next userNotificationCenter:center
         willPresentNotification:notification
           withCompletionHandler:finish];
  } else {
    finish(UNNotificationPresentationOptionNone);
  }
}

- (void)userNotificationCenter:(UNUserNotificationCenter *)center
    didReceiveNotificationResponse:(UNNotificationResponse *)response
             withCompletionHandler:(void (^)(void))handler {
  if ([self isOurs:response.notification first:response selector:_cmd]) {
    TimPushAttempt(^{
      [TimPushTaps seeResponse:response];
    });
  }
  __block void (^waiting)(void) = [handler copy];
  void (^finish)(void) = ^{
    void (^finished)(void) = waiting;
    waiting = nil;
    [self->_others finish:response];
    if (finished) {
      finished();
    }
  };
  id<UNUserNotificationCenterDelegate> next = [_others nextFor:_cmd about:response];
  if (next) {
    [next userNotificationCenter:center
        didReceiveNotificationResponse:response
                 withCompletionHandler:finish];
  } else {
    finish();
  }
}

/** `first`: what the method is about, of which this must be the first call. */
- (BOOL)isOurs:(UNNotification *)notification first:(id)thing selector:(SEL)selector {
  BOOL alone = ![_others delegateFor:selector];
  return ![_others isUnderWay:thing] && TimPushIsOurs(notification, alone);
}

- (BOOL)respondsToSelector:(SEL)selector {
  return [super respondsToSelector:selector] || [_others delegateFor:selector];
}

- (NSMethodSignature *)methodSignatureForSelector:(SEL)selector {
  return [super methodSignatureForSelector:selector]
             ?: [[_others delegateFor:selector] methodSignatureForSelector:selector];
}

- (void)forwardInvocation:(NSInvocation *)invocation {
  NSString *method = NSStringFromSelector(invocation.selector);
  BOOL first = ![_others isUnderWay:method];
  id next = [_others nextFor:invocation.selector about:method];
  if (next) {
    [invocation invokeWithTarget:next];
  }
  [_others finish:method];
  if (first && !next) {
    [self doesNotRecognizeSelector:invocation.selector];
  }
}

@end

#import "TimPushCenter.h"

#import <dispatch/dispatch.h>

#import "TimPushCenterDelegate.h"
#import "TimPushDelegateChain.h"
#import "TimPushMethods.h"

static TimPushDelegateChain *others;
static TimPushCenterDelegate *own;

/** `-[UNUserNotificationCenter setDelegate:]` as it was. */
static void (*originalSetDelegate)(id, SEL, id);

static void setDelegate(id self, SEL selector, id delegate) {
  if (!delegate) {
    [others removeAll];
  } else if (delegate == own) {
    // Whoever had found this one there puts it back, and steps aside.
    [others removeNewest];
  } else {
    [others add:delegate];
  }
  // Anew: what a delegate responds to may be looked up when it is set.
  originalSetDelegate(self, selector, own);
}

@implementation TimPushCenter

+ (void)intercept {
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    UNUserNotificationCenter *center = UNUserNotificationCenter.currentNotificationCenter;
    id present = center.delegate;
    others = [TimPushDelegateChain new];
    own = [[TimPushCenterDelegate alloc] initWithOthers:others];
    originalSetDelegate = (void (*)(id, SEL, id))TimPushReplaceMethod(
        UNUserNotificationCenter.class, @selector(setDelegate:), (IMP)setDelegate, "v@:@");
    setDelegate(center, @selector(setDelegate:), present);
  });
}

+ (NSString *)delegate {
  id delegate = UNUserNotificationCenter.currentNotificationCenter.delegate;
  if (!delegate) {
    return @"none";
  }
  return delegate == own ? @"timpush" : @"other";
}

@end

#import "TimPushPost.h"

#import <dispatch/dispatch.h>

#import "TimPushGuard.h"

static char *copied(NSString *text) {
  return strdup(text.UTF8String ?: "");
}

TimPushFailure TimPushFailureOf(NSException *thrown) {
  if (!thrown) {
    return (TimPushFailure){.name = NULL, .reason = NULL};
  }
  return (TimPushFailure){.name = copied(thrown.name), .reason = copied(thrown.reason)};
}

TimPushFailure TimPushPost(void (^work)(void), void (^onFailure)(NSString *why)) {
  @autoreleasepool {
    return TimPushFailureOf(TimPushAttempt(^{
      dispatch_async(dispatch_get_main_queue(), ^{
        NSException *thrown = TimPushAttempt(work);
        if (thrown) {
          onFailure(TimPushWords(thrown));
        }
      });
    }));
  }
}

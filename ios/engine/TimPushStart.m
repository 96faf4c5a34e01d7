#import "TimPushStart.h"

#import <dispatch/dispatch.h>

#import "TimPushGuard.h"
#import "TimPushLog.h"
#import "TimPushPlatform.h"
#import "TimPushTexts.h"

/** Where no user looks, and what a backup of the phone includes. */
static NSString *stateFolder(void) {
  NSArray<NSString *> *folders =
      NSSearchPathForDirectoriesInDomains(NSApplicationSupportDirectory, NSUserDomainMask, YES);
  return [folders.firstObject stringByAppendingPathComponent:@"TimPush"];
}

static BOOL start(void) {
  __attribute__((objc_precise_lifetime)) NSData *folder = TimPushBytes(stateFolder());
  TimPushFailure failure = {.name = NULL, .reason = NULL};
  BOOL running = timpush_start(&TimPushIosPlatform, TimPushView(folder), &failure);
  if (!running) {
    TimPushLog(TimPushPriorityError,
               [NSString stringWithFormat:@"push is off: %s: %s", failure.name ?: "",
                                          failure.reason ?: ""]);
    free(failure.name);
    free(failure.reason);
  }
  return running;
}

BOOL TimPushStart(void) {
  static BOOL running;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    TimPushAttempt(^{
      running = start();
    });
  });
  return running;
}

#import "TimPushBackgroundPushes.h"

#import <dispatch/dispatch.h>

#import "TimPushGuard.h"
#import "TimPushMessages.h"
#import "TimPushPayload.h"

/** What JavaScript has to act on a push that nobody sees. iOS gives 30 s, and less the next time.
 */
static const int64_t TIME_FOR_JAVASCRIPT = 5 * NSEC_PER_SEC;

@implementation TimPushBackgroundPushes

+ (BOOL)isOurs:(NSDictionary *)userInfo {
  return [[TimPushPayload alloc] initWithUserInfo:userInfo].hasExt;
}

+ (void)tell:(NSDictionary *)userInfo {
  TimPushAttempt(^{
    [TimPushMessages tell:[[TimPushPayload alloc] initWithUserInfo:userInfo]];
  });
}

+ (void)finish:(NSDictionary *)userInfo handler:(void (^)(UIBackgroundFetchResult))handler {
  if (!handler) {
    return;
  }
  BOOL seen = [[TimPushPayload alloc] initWithUserInfo:userInfo].hasAlert;
  int64_t wait = seen ? 0 : TIME_FOR_JAVASCRIPT;
  dispatch_after(dispatch_time(DISPATCH_TIME_NOW, wait), dispatch_get_main_queue(), ^{
    handler(UIBackgroundFetchResultNewData);
  });
}

@end

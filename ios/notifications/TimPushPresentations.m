#import "TimPushPresentations.h"

#import <dispatch/dispatch.h>

#import "TimPushMessages.h"

/** Rather a push too many than one that nobody sees. */
static const int64_t PATIENCE = 1500 * NSEC_PER_MSEC;

/** All that iOS may do with a push in the foreground. */
static const UNNotificationPresentationOptions WHOLE =
    UNNotificationPresentationOptionBanner | UNNotificationPresentationOptionList |
    UNNotificationPresentationOptionSound | UNNotificationPresentationOptionBadge;

@implementation TimPushPresentations {
  uint64_t _last;
  NSMutableDictionary<NSNumber *, TimPushPresentationHandler> *_waiting;
}

+ (instancetype)shared {
  static TimPushPresentations *shared;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    shared = [self new];
  });
  return shared;
}

- (instancetype)init {
  if ((self = [super init])) {
    _waiting = [NSMutableDictionary dictionary];
  }
  return self;
}

- (void)decide:(UNNotification *)notification handler:(TimPushPresentationHandler)handler {
  uint64_t number = ++_last;
  _waiting[@(number)] = [handler copy];
  dispatch_after(dispatch_time(DISPATCH_TIME_NOW, PATIENCE), dispatch_get_main_queue(), ^{
    [self answer:number shown:YES];
  });
  UNNotificationRequest *request = notification.request;
  [TimPushMessages ask:[[TimPushPayload alloc] initWithUserInfo:request.content.userInfo]
             messageID:request.identifier
          presentation:number];
}

- (void)answer:(uint64_t)number shown:(BOOL)shown {
  TimPushPresentationHandler handler = _waiting[@(number)];
  [_waiting removeObjectForKey:@(number)];
  if (handler) {
    handler(shown ? WHOLE : UNNotificationPresentationOptionNone);
  }
}

@end

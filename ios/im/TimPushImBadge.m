#import "TimPushImBadge.h"

@implementation TimPushImBadge {
  uint32_t _number;
}

- (void)show:(uint32_t)number {
  _number = number;
  [[V2TIMManager sharedInstance] setAPNSListener:self];
}

- (uint32_t)onSetAPPUnreadCount {
  return _number;
}

@end

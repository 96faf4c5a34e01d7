#import "ImUnread.h"

@implementation ImUnread {
  NSString *_user;
  uint64_t _total;
  BOOL _asked;
}

- (uint64_t)total {
  @synchronized(self) {
    return _total;
  }
}

- (void)logIn:(NSString *)user {
  @synchronized(self) {
    if (![user isEqualToString:_user]) {
      _total = 0;
    }
    _user = [user copy];
    _asked = NO;
  }
}

- (uint64_t)ask {
  @synchronized(self) {
    _asked = YES;
    return _total;
  }
}

- (NSNumber *)add {
  @synchronized(self) {
    _total++;
    return _asked ? @(_total) : nil;
  }
}

@end

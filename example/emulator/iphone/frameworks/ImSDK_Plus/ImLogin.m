#import "ImLogin.h"

@implementation ImLogin {
  NSString *_who;
  NSString *_signature;
  V2TIMLoginStatus _status;
}

- (instancetype)init {
  if ((self = [super init])) {
    _status = V2TIM_STATUS_LOGOUT;
  }
  return self;
}

- (void)begin:(NSString *)user signature:(NSString *)signature {
  @synchronized(self) {
    _who = [user copy];
    _signature = [signature copy];
    _status = V2TIM_STATUS_LOGINING;
  }
}

- (void)end:(NSInteger)code {
  @synchronized(self) {
    if (code == 0) {
      _status = V2TIM_STATUS_LOGINED;
    } else {
      [self forget];
    }
  }
}

- (void)forget {
  @synchronized(self) {
    _who = nil;
    _signature = nil;
    _status = V2TIM_STATUS_LOGOUT;
  }
}

- (NSString *)user {
  @synchronized(self) {
    return _status == V2TIM_STATUS_LOGINED ? _who : nil;
  }
}

- (V2TIMLoginStatus)status {
  @synchronized(self) {
    return _status;
  }
}

- (NSDictionary *)request {
  @synchronized(self) {
    return @{@"user" : _who ?: @"", @"sig" : _signature ?: @"", @"sdkAppID" : @(self.sdkAppID)};
  }
}

@end

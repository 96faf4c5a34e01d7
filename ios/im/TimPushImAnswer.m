#import "TimPushImAnswer.h"

#import "TimPushGuard.h"
#import "TimPushInputs.h"

@implementation TimPushImAnswer {
  void (^_heard)(int32_t code, NSString *message);
}

- (instancetype)initWithBlock:(void (^)(int32_t code, NSString *message))heard {
  if ((self = [super init])) {
    _heard = [heard copy];
  }
  return self;
}

- (instancetype)initWithCall:(TimPushCall *)call {
  return [self initWithBlock:^(int32_t code, NSString *message) {
    if (code == 0) {
      [call succeed];
    } else {
      [call failWithCode:code message:message];
    }
  }];
}

- (V2TIMSucc)succ {
  return ^{
    [self hear:0 message:nil];
  };
}

- (V2TIMFail)fail {
  return ^(int code, NSString *desc) {
    // A failure with the code of success would pass for one.
    [self hear:code == 0 ? TimPushException : code message:desc];
  };
}

- (void)hear:(int32_t)code message:(NSString *)message {
  void (^heard)(int32_t, NSString *);
  @synchronized(self) {
    heard = _heard;
    _heard = nil;
  }
  if (!heard) {
    return;
  }
  NSException *thrown = TimPushAttempt(^{
    heard(code, message);
  });
  if (thrown) {
    heard(TimPushException, TimPushWords(thrown));
  }
}

@end

#import "TimPushCall.h"

#import "TimPushInputs.h"
#import "TimPushJson.h"

@implementation TimPushCall {
  uint64_t _number;
}

- (instancetype)initWithNumber:(uint64_t)number {
  if ((self = [super init])) {
    _number = number;
  }
  return self;
}

- (void)succeed {
  [TimPushInputs callAnswer:_number code:0 message:nil data:nil];
}

- (void)succeedWithJSON:(NSString *)json {
  [TimPushInputs callAnswer:_number code:0 message:nil data:json];
}

- (void)succeedWithObject:(id)object {
  NSString *json = TimPushJsonText(object);
  if (json) {
    [self succeedWithJSON:json];
  } else {
    [self failWithCode:TimPushException message:@"the result has no form in JSON"];
  }
}

- (void)succeedWithText:(NSString *)text {
  // JSON of a text alone is beyond `NSJSONSerialization` on older systems: it is taken out of an
  // array.
  NSString *array = TimPushJsonText(@[ text ?: @"" ]);
  [self succeedWithJSON:[array substringWithRange:NSMakeRange(1, array.length - 2)]];
}

- (void)failWithCode:(int32_t)code message:(NSString *)message {
  [TimPushInputs callAnswer:_number code:code message:message data:nil];
}

@end

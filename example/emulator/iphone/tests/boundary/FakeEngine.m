#import "FakeEngine.h"

#import "Test.h"
#import "TimPushPlatform.h"

static NSMutableArray<NSDictionary *> *all;
static BOOL broken;
static NSString *folder;
static NSNumber *shownAlways;

TimPushText textOf(NSString *string) {
  if (!string) {
    return (TimPushText){NULL, 0};
  }
  char *copy = strdup(string.UTF8String);
  return (TimPushText){copy, strlen(copy)};
}

static id from(TimPushText text) {
  if (!text.bytes) {
    return NSNull.null;
  }
  return [[NSString alloc] initWithBytes:text.bytes
                                  length:text.length
                                encoding:NSUTF8StringEncoding];
}

/** An object or an array; any other text as it is. */
static id json(TimPushText text) {
  NSData *data = [NSData dataWithBytes:text.bytes length:text.length];
  id read = [NSJSONSerialization JSONObjectWithData:data options:0 error:nil];
  return [read respondsToSelector:@selector(count)] ? read : from(text);
}

static void hear(NSString *input, NSArray *arguments) {
  @synchronized(FakeEngine.class) {
    all = all ?: [NSMutableArray array];
    [all addObject:@{@"input" : input, @"arguments" : arguments}];
  }
}

@implementation FakeEngine

+ (BOOL)broken {
  return broken;
}

+ (void)setBroken:(BOOL)value {
  broken = value;
}

+ (NSString *)folder {
  return folder;
}

+ (NSArray<NSArray *> *)heard:(NSString *)input {
  NSMutableArray<NSArray *> *found = [NSMutableArray array];
  @synchronized(self) {
    for (NSDictionary *one in all) {
      if ([one[@"input"] isEqual:input]) {
        [found addObject:one[@"arguments"]];
      }
    }
  }
  return found;
}

+ (NSArray *)only:(NSString *)input {
  NSArray<NSArray *> *heard = [self heard:input];
  CHECK_EQUAL(@(heard.count), @1);
  return heard.firstObject;
}

+ (void)answerPresentations:(NSNumber *)shown {
  shownAlways = shown;
}

+ (NSString *)ask:(TimPushFailure (^)(const TimPushPlatform *))question {
  __block TimPushFailure failure;
  __block BOOL asked = NO;
  NSCondition *done = [NSCondition new];
  dispatch_async(dispatch_get_global_queue(0, 0), ^{
    failure = question(&TimPushIosPlatform);
    [done lock];
    asked = YES;
    [done signal];
    [done unlock];
  });
  [done lock];
  while (!asked) {
    [done wait];
  }
  [done unlock];
  return failure.name ? [NSString stringWithFormat:@"%s: %s", failure.name, failure.reason] : nil;
}

+ (void)callSystem:(uint64_t)call request:(NSString *)json {
  NSString *failure = [self ask:^(const TimPushPlatform *platform) {
    return platform->call_system(call, textOf(json));
  }];
  CHECK_EQUAL(failure, nil);
}

@end

bool timpush_start(const TimPushPlatform *platform, TimPushText state_dir,
                   TimPushFailure *failure) {
  folder = from(state_dir);
  if (broken && failure) {
    *failure = (TimPushFailure){strdup("Error"), strdup("no thread")};
  }
  return !broken;
}

void timpush_on_device(TimPushText text) {
  hear(@"device", @[ json(text) ]);
}

void timpush_on_login(TimPushText user) {
  hear(@"login", @[ from(user) ]);
}

void timpush_on_im_event(TimPushText event) {
  hear(@"imEvent", @[ from(event) ]);
}

void timpush_on_vendor_token(TimPushText vendor, TimPushText token) {
  hear(@"vendorToken", @[ from(vendor), from(token) ]);
}

void timpush_on_vendor_failure(TimPushText vendor, int64_t code, TimPushText message) {
  hear(@"vendorFailure", @[ from(vendor), @(code), from(message) ]);
}

void timpush_on_report_answer(uint64_t report, int32_t code, TimPushText message) {
  hear(@"reportAnswer", @[ @(report), @(code), from(message) ]);
}

void timpush_on_call_answer(uint64_t call, int32_t code, TimPushText message, TimPushText data) {
  hear(@"callAnswer", @[ @(call), @(code), from(message), json(data) ]);
}

void timpush_on_tap(TimPushText text) {
  hear(@"tap", @[ json(text) ]);
}

void timpush_on_message(TimPushText text) {
  NSDictionary *message = json(text);
  hear(@"message", @[ message ]);
  if (shownAlways && message[@"presentation"]) {
    [FakeEngine
        callSystem:0
           request:[NSString
                       stringWithFormat:@"{\"api\":\"present\",\"presentation\":%@,\"shown\":%@}",
                                        message[@"presentation"],
                                        shownAlways.boolValue ? @"true" : @"false"]];
  }
}

void timpush_on_message_revoked(TimPushText message_id) {
  hear(@"revoked", @[ from(message_id) ]);
}

void timpush_on_app_state(bool foreground) {
  hear(@"appState", @[ @(foreground) ]);
}

void timpush_on_unread(uint32_t total) {
  hear(@"unread", @[ @(total) ]);
}

void timpush_on_permission(bool granted) {
  hear(@"permission", @[ @(granted) ]);
}

#import "FakeEngine.h"
#import "Test.h"

/** What the engine asks, as it asks: on a thread of its own, with texts that may be anything. */
@interface PlatformTest : Test
@end

@implementation PlatformTest

- (void)testWorkWaitsForTheMainQueue {
  NSString *failure = [FakeEngine ask:^(const TimPushPlatform *platform) {
    return platform->describe_device();
  }];
  CHECK_EQUAL(failure, nil);
  CHECK_EQUAL([FakeEngine heard:@"device"], @[]);
  WAIT_UNTIL([FakeEngine heard:@"device"].count == 1);
}

- (void)testThePhoneIsDescribed {
  [FakeEngine ask:^(const TimPushPlatform *platform) {
    return platform->describe_device();
  }];
  WAIT_UNTIL([FakeEngine heard:@"device"].count == 1);
  NSDictionary *device = @{
    @"brand" : @"Apple",
    @"manufacturer" : @"Apple",
    @"apiLevel" : @18,
    @"vendors" : @{@"apns" : @"supported"},
    @"claims" : @[]
  };
  CHECK_EQUAL([FakeEngine only:@"device"], @[ device ]);
}

- (void)testNobodyIsLoggedIn {
  [FakeEngine ask:^(const TimPushPlatform *platform) {
    return platform->query_login();
  }];
  WAIT_UNTIL([FakeEngine heard:@"login"].count == 1);
  id user = [FakeEngine only:@"login"].firstObject;
  CHECK(user == NSNull.null || [user isEqual:@""]);
}

- (void)testAnotherVendorFails {
  [FakeEngine ask:^(const TimPushPlatform *platform) {
    return platform->register_vendor(textOf(@"xiaomi"));
  }];
  [FakeEngine ask:^(const TimPushPlatform *platform) {
    return platform->unregister_vendor(textOf(@"fcm"));
  }];
  WAIT_UNTIL([FakeEngine heard:@"vendorFailure"].count == 2);
  NSArray *failure = [FakeEngine heard:@"vendorFailure"].firstObject;
  CHECK_EQUAL([failure subarrayWithRange:NSMakeRange(0, 2)], (@[ @"xiaomi", @(-1) ]));
  CHECK([failure[2] rangeOfString:@"no push SDK of xiaomi"].location != NSNotFound);
}

- (void)testNothingInPlaceOfATextIsAnsweredToo {
  TimPushText nothing = textOf(nil);
  [FakeEngine ask:^(const TimPushPlatform *platform) {
    platform->register_vendor(nothing);
    platform->unregister_vendor(nothing);
    platform->report_token(1, 2, nothing);
    platform->call_im(3, nothing);
    platform->call_system(4, nothing);
    return platform->log(4, nothing);
  }];
  WAIT_UNTIL([FakeEngine heard:@"vendorFailure"].count == 2);
  WAIT_UNTIL([FakeEngine heard:@"callAnswer"].count == 2);
  WAIT_UNTIL([FakeEngine heard:@"reportAnswer"].count == 1);
  for (NSArray *answer in [FakeEngine heard:@"callAnswer"]) {
    CHECK(![answer[1] isEqual:@0]);
  }
}

- (void)testBytesThatAreNoTextAreAnsweredToo {
  TimPushText bytes = {.bytes = "\xff\xfe{", .length = 3};
  [FakeEngine ask:^(const TimPushPlatform *platform) {
    platform->register_vendor(bytes);
    platform->call_system(1, bytes);
    return platform->log(99, bytes);
  }];
  WAIT_UNTIL([FakeEngine heard:@"callAnswer"].count == 1);
  WAIT_UNTIL([FakeEngine heard:@"vendorFailure"].count == 1);
}

- (void)testJsonThatIsNoRequestIsAnsweredToo {
  NSArray<NSString *> *requests = @[
    @"", @"{", @"[]", @"7", @"null", @"{}", @"{\"api\":null}", @"{\"api\":5}", @"{\"api\":[]}",
    @"{\"api\":\"noSuchCall\"}"
  ];
  for (NSUInteger at = 0; at < requests.count; at++) {
    [FakeEngine ask:^(const TimPushPlatform *platform) {
      platform->call_im(100 + at, textOf(requests[at]));
      return platform->call_system(at, textOf(requests[at]));
    }];
  }
  WAIT_UNTIL([FakeEngine heard:@"callAnswer"].count == 2 * requests.count);
  NSMutableSet *calls = [NSMutableSet set];
  for (NSArray *answer in [FakeEngine heard:@"callAnswer"]) {
    CHECK(![answer[1] isEqual:@0]);
    [calls addObject:answer[0]];
  }
  CHECK_EQUAL(@(calls.count), @(2 * requests.count));
}

@end

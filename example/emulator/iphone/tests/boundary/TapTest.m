#import <UIKit/UIApplication+Life.h>

#import "App.h"
#import "FakeEngine.h"
#import "Test.h"

/** Taps, by what iOS delivers of them. */
@interface TapTest : Test
@end

static NSDictionary *tapFrom(NSString *source, NSString *messageID) {
  NSMutableDictionary *tap = [@{
    @"vendor" : @"apns",
    @"source" : source,
    @"title" : @"denny",
    @"desc" : @"hi",
    @"extras" : @{@"ext" : @"{\"entity\":{\"sender\":\"denny\"}}"}
  } mutableCopy];
  tap[@"messageId"] = messageID;
  return tap;
}

@implementation TapTest {
  NSMutableArray<NSNumber *> *_calls;
}

- (instancetype)init {
  if ((self = [super init])) {
    _calls = [NSMutableArray array];
  }
  return self;
}

- (void)testATapIsToldBeforeTheHandlerIsCalled {
  launchApp(BareDelegate.class);
  respond(pushed(imPush(), @"m1"), UNNotificationDefaultActionIdentifier, _calls);
  CHECK_EQUAL([FakeEngine only:@"tap"], @[ tapFrom(@"receiver", @"m1") ]);
  CHECK_EQUAL(_calls, @[ @1 ]);
}

- (void)testToDismissItOrToChooseAnActionIsNoTap {
  launchApp(BareDelegate.class);
  respond(pushed(imPush(), @"m1"), UNNotificationDismissActionIdentifier, _calls);
  respond(pushed(imPush(), @"m1"), @"reply", _calls);
  CHECK_EQUAL([FakeEngine heard:@"tap"], @[]);
  CHECK_EQUAL(_calls, (@[ @1, @1 ]));
}

- (void)testATapThatLaunchesTheAppIsToldAsSuchAndAsResponse {
  launchAppWith(BareDelegate.class, imPush(), YES);
  CHECK_EQUAL([FakeEngine only:@"tap"], @[ tapFrom(@"activity", nil) ]);
  respond(pushed(imPush(), @"m1"), UNNotificationDefaultActionIdentifier, _calls);
  CHECK_EQUAL([FakeEngine heard:@"tap"].lastObject, @[ tapFrom(@"receiver", @"m1") ]);
}

- (void)testAPushThatLaunchesTheAppInTheBackgroundIsNoTap {
  launchAppWith(BareDelegate.class, imPush(), NO);
  CHECK_EQUAL([FakeEngine heard:@"tap"], @[]);
}

- (void)testALaunchOfTheUsersOwnIsNoTap {
  launchApp(BareDelegate.class);
  CHECK_EQUAL([FakeEngine heard:@"tap"], @[]);
}

- (void)testLaunchOptionsOfAStrangeShape {
  launchAppWith(BareDelegate.class, (NSDictionary *)@[ @"no dictionary" ], YES);
  CHECK_EQUAL([FakeEngine only:@"tap"].firstObject[@"extras"], @{});
}

- (void)testPushesWithoutTitleHaveNone {
  launchApp(BareDelegate.class);
  NSDictionary *payload = @{@"aps" : @{@"alert" : @"hi"}, @"ext" : @"x", @"image" : @"https://i"};
  respond(pushed(payload, @"m1"), UNNotificationDefaultActionIdentifier, _calls);
  NSDictionary *tap = [FakeEngine only:@"tap"].firstObject;
  CHECK_EQUAL(tap[@"title"], nil);
  CHECK_EQUAL(tap[@"desc"], @"hi");
  CHECK_EQUAL(tap[@"extras"], (@{@"ext" : @"x", @"image" : @"https://i"}));
}

@end

#import <UIKit/UIApplication+Life.h>

#import "App.h"
#import "FakeEngine.h"
#import "Test.h"

/** Pushes for which iOS wakes the app: each handler is called once. */
@interface BackgroundPushTest : Test
@end

/** Has but the method that iOS calls in the absence of the newer one. */
@interface OldDelegate : BareDelegate
@end

@implementation OldDelegate

- (void)application:(UIApplication *)application
    didReceiveRemoteNotification:(NSDictionary *)userInfo {
  [heardByApp() addObject:@"old"];
}

@end

static NSDictionary *dataPush(void) {
  return @{@"aps" : @{@"content-available" : @1}, @"ext" : @"{}"};
}

/** The results that the handler is called with, in the end. */
static NSMutableArray<NSNumber *> *wake(NSDictionary *payload) {
  NSMutableArray<NSNumber *> *results = [NSMutableArray array];
  [UIApplication.sharedApplication takeRemoteNotification:payload
                                        completionHandler:^(UIBackgroundFetchResult result) {
                                          [results addObject:@(result)];
                                        }];
  return results;
}

@implementation BackgroundPushTest

- (void)testAnAlertIsToldAndDoneAtOnce {
  launchApp(BareDelegate.class);
  NSArray *results = wake(imPush());
  WAIT_UNTIL(results.count == 1);
  CHECK_EQUAL(results, @[ @(UIBackgroundFetchResultNewData) ]);
  NSDictionary *message = @{
    @"vendor" : @"apns",
    @"shower" : @"system",
    @"title" : @"denny",
    @"desc" : @"hi",
    @"extras" : @{@"ext" : @"{\"entity\":{\"sender\":\"denny\"}}"}
  };
  CHECK_EQUAL([FakeEngine only:@"message"], @[ message ]);
}

- (void)testJavaScriptHasTimeForADataMessage {
  launchApp(BareDelegate.class);
  NSArray *results = wake(dataPush());
  CHECK_EQUAL([FakeEngine only:@"message"].firstObject[@"shower"], @"app");
  runFor(2);
  CHECK_EQUAL(results, @[]);
  WAIT_UNTIL(results.count == 1);
  runFor(0.1);
  CHECK_EQUAL(results, @[ @(UIBackgroundFetchResultNewData) ]);
}

- (void)testTheAppsDelegateCallsTheHandlerIfItHasTheMethod {
  launchApp(WholeDelegate.class);
  NSArray *results = wake(imPush());
  runFor(0.2);
  CHECK_EQUAL(results, @[ @(UIBackgroundFetchResultNoData) ]);
  CHECK_EQUAL(heardByApp(), @[ @"push" ]);
  CHECK_EQUAL(@([FakeEngine heard:@"message"].count), @1);
}

- (void)testAPushOfAnotherServiceIsNotToldIfSomebodyElseTakesIt {
  launchApp(WholeDelegate.class);
  NSArray *results = wake(otherPush());
  CHECK_EQUAL(results, @[ @(UIBackgroundFetchResultNoData) ]);
  CHECK_EQUAL([FakeEngine heard:@"message"], @[]);
}

- (void)testTheOlderMethodIsStillCalled {
  launchApp(OldDelegate.class);
  NSArray *results = wake(imPush());
  WAIT_UNTIL(results.count == 1);
  CHECK_EQUAL(heardByApp(), @[ @"old" ]);
}

- (void)testADelegateGetsTheMethodOnlyWithTheMode {
  setInfo(@{});
  launchApp(BareDelegate.class);
  SEL receive = @selector(application:didReceiveRemoteNotification:fetchCompletionHandler:);
  CHECK(![UIApplication.sharedApplication.delegate respondsToSelector:receive]);
}

- (void)testNothingInPlaceOfPayloadAndHandler {
  launchApp(BareDelegate.class);
  NSDictionary *nothing = nil;
  void (^nobody)(UIBackgroundFetchResult) = nil;
  [UIApplication.sharedApplication takeRemoteNotification:nothing completionHandler:nobody];
  runFor(0.1);
  CHECK_EQUAL([FakeEngine only:@"message"].firstObject[@"extras"], @{});
}

- (void)testPayloadsOfStrangeShapes {
  launchApp(BareDelegate.class);
  NSArray *strange = @[
    @{@"aps" : @5}, @{@"aps" : @{@"alert" : @[]}}, @{@"aps" : @{@"alert" : @{@"title" : @7}}},
    @{@"ext" : @{@"a" : @[ @1, NSNull.null ]}, @"n" : @1, @"none" : NSNull.null},
    @{@7 : @"a key that is no text", @"date" : [NSDate date]}
  ];
  for (NSDictionary *payload in strange) {
    wake(payload);
  }
  NSArray<NSArray *> *messages = [FakeEngine heard:@"message"];
  CHECK_EQUAL(@(messages.count), @(strange.count));
  NSDictionary<NSString *, NSString *> *extras = messages[3][0][@"extras"];
  CHECK_EQUAL(extras.allKeys, @[ @"ext" ]);
  CHECK_EQUAL([extras[@"ext"] stringByReplacingOccurrencesOfString:@" " withString:@""],
              @"{\"a\":[1,null]}");
  CHECK_EQUAL(messages[4][0][@"extras"], @{});
}

@end

#import <UIKit/UIApplication+Life.h>
#import <UserNotifications/UNPrivate.h>

#import "App.h"
#import "FakeEngine.h"
#import "OtherLibrary.h"
#import "Test.h"
#import "TimPush.h"

/** An app that calls this package itself. */
@interface ManualTest : Test
@end

static NSDictionary *off(void) {
  return
      @{@"TimPushAutomaticInterception" : @NO,
        @"UIBackgroundModes" : @[ @"remote-notification" ]};
}

static UNNotificationResponse *tapOn(UNNotification *notification) {
  return
      [[UNNotificationResponse alloc] initWithNotification:notification
                                          actionIdentifier:UNNotificationDefaultActionIdentifier];
}

@implementation ManualTest {
  NSMutableArray<NSNumber *> *_calls;
}

- (instancetype)init {
  if ((self = [super init])) {
    _calls = [NSMutableArray array];
  }
  return self;
}

- (BOOL)present:(UNNotification *)notification {
  return [TimPush willPresentNotification:notification
                    withCompletionHandler:^(UNNotificationPresentationOptions options) {
                      [self->_calls addObject:@(options)];
                    }];
}

- (BOOL)respond:(UNNotification *)notification {
  return [TimPush didReceiveNotificationResponse:tapOn(notification)
                           withCompletionHandler:^{
                             [self->_calls addObject:@1];
                           }];
}

- (BOOL)receive:(NSDictionary *)payload {
  return [TimPush didReceiveRemoteNotification:payload
                        fetchCompletionHandler:^(UIBackgroundFetchResult result) {
                          [self->_calls addObject:@(result)];
                        }];
}

- (void)testNoDelegateIsTouched {
  setInfo(off());
  launchApp(WholeDelegate.class);
  OtherLibrary *library = [OtherLibrary new];
  [library installHandingOn:NO];
  CHECK_EQUAL(UNUserNotificationCenter.currentNotificationCenter.delegate, library);
  [UIApplication.sharedApplication takeDeviceToken:[NSData data]];
  CHECK_EQUAL(heardByApp(), @[ @"token" ]);
  CHECK_EQUAL([FakeEngine heard:@"vendorToken"], @[]);
}

- (void)testASwitchOfAnyShape {
  setInfo(@{@"TimPushAutomaticInterception" : @"NO"});
  launchApp(BareDelegate.class);
  CHECK_EQUAL(UNUserNotificationCenter.currentNotificationCenter.delegate, nil);
}

- (void)testASwitchThatIsNoneIsOn {
  setInfo(@{@"TimPushAutomaticInterception" : @[]});
  launchApp(BareDelegate.class);
  CHECK(UNUserNotificationCenter.currentNotificationCenter.delegate != nil);
}

- (void)testTokenAndErrorAreTold {
  setInfo(off());
  launchApp(BareDelegate.class);
  const uint8_t bytes[] = {0xab};
  [TimPush didRegisterForRemoteNotificationsWithDeviceToken:[NSData dataWithBytes:bytes length:1]];
  [TimPush
      didFailToRegisterForRemoteNotificationsWithError:[NSError errorWithDomain:NSCocoaErrorDomain
                                                                           code:3010
                                                                       userInfo:nil]];
  CHECK_EQUAL([FakeEngine only:@"vendorToken"], (@[ @"apns", @"ab" ]));
  CHECK_EQUAL([FakeEngine only:@"vendorFailure"][1], @3010);
}

- (void)testPushesOfOursAreTakenAndEachHandlerIsCalledOnce {
  [FakeEngine answerPresentations:@NO];
  setInfo(off());
  launchApp(BareDelegate.class);
  CHECK([self present:pushed(imPush(), @"m1")]);
  WAIT_UNTIL(self->_calls.count == 1);
  CHECK([self respond:pushed(imPush(), @"m1")]);
  CHECK([self receive:imPush()]);
  WAIT_UNTIL(self->_calls.count == 3);
  runFor(1.7);
  CHECK_EQUAL(
      _calls,
      (@[ @(UNNotificationPresentationOptionNone), @1, @(UIBackgroundFetchResultNewData) ]));
  CHECK_EQUAL(@([FakeEngine heard:@"message"].count), @2);
  CHECK_EQUAL(@([FakeEngine heard:@"tap"].count), @1);
}

- (void)testWhatIsNotOursIsLeftToTheApp {
  setInfo(off());
  launchApp(BareDelegate.class);
  for (UNNotification *other in @[ pushed(otherPush(), @"m1"), local() ]) {
    CHECK(![self present:other]);
    CHECK(![self respond:other]);
  }
  CHECK(![self receive:otherPush()]);
  runFor(0.1);
  CHECK_EQUAL(_calls, @[]);
  CHECK_EQUAL([FakeEngine heard:@"message"], @[]);
  CHECK_EQUAL([FakeEngine heard:@"tap"], @[]);
}

- (void)testAPushIsToldOnceIfBothWaysAreTaken {
  launchApp(BareDelegate.class);
  CHECK([self receive:imPush()]);
  CHECK_EQUAL([FakeEngine heard:@"message"], @[]);
  WAIT_UNTIL(self->_calls.count == 1);
}

@end

#import "App.h"
#import "FakeEngine.h"
#import "Test.h"

/** The notification centre of an app that has no other push library. */
@interface CenterTest : Test
@end

static const UNNotificationPresentationOptions WHOLE =
    UNNotificationPresentationOptionBanner | UNNotificationPresentationOptionList |
    UNNotificationPresentationOptionSound | UNNotificationPresentationOptionBadge;

@implementation CenterTest {
  NSMutableArray<NSNumber *> *_answers;
}

- (instancetype)init {
  if ((self = [super init])) {
    _answers = [NSMutableArray array];
  }
  return self;
}

- (void)testTheEngineIsAskedWithAllThatItNeeds {
  launchApp(BareDelegate.class);
  present(pushed(imPush(), @"m1"), _answers);
  NSDictionary *message = @{
    @"vendor" : @"apns",
    @"shower" : @"system",
    @"messageId" : @"m1",
    @"title" : @"denny",
    @"desc" : @"hi",
    @"extras" : @{@"ext" : @"{\"entity\":{\"sender\":\"denny\"}}"},
    @"presentation" : @1
  };
  CHECK_EQUAL([FakeEngine only:@"message"], @[ message ]);
  CHECK_EQUAL(_answers, @[]);
}

- (void)testThePushIsShownIfTheEngineSaysSo {
  [FakeEngine answerPresentations:@YES];
  launchApp(BareDelegate.class);
  present(pushed(imPush(), @"m1"), _answers);
  WAIT_UNTIL(self->_answers.count == 1);
  CHECK_EQUAL(_answers, @[ @(WHOLE) ]);
}

- (void)testThePushIsHiddenIfTheEngineSaysSo {
  [FakeEngine answerPresentations:@NO];
  launchApp(BareDelegate.class);
  present(pushed(imPush(), @"m1"), _answers);
  WAIT_UNTIL(self->_answers.count == 1);
  // Nor is it shown when an answer would be overdue.
  runFor(1.7);
  CHECK_EQUAL(_answers, @[ @(UNNotificationPresentationOptionNone) ]);
}

- (void)testThePushIsShownIfTheEngineSaysNothing {
  launchApp(BareDelegate.class);
  present(pushed(imPush(), @"m1"), _answers);
  runFor(1.2);
  CHECK_EQUAL(_answers, @[]);
  WAIT_UNTIL(self->_answers.count == 1);
  [FakeEngine callSystem:5 request:@"{\"api\":\"present\",\"presentation\":1,\"shown\":false}"];
  WAIT_UNTIL([FakeEngine heard:@"callAnswer"].count == 1);
  CHECK_EQUAL(_answers, @[ @(WHOLE) ]);
}

- (void)testEachPushHasItsOwnAnswer {
  launchApp(BareDelegate.class);
  NSMutableArray<NSNumber *> *second = [NSMutableArray array];
  present(pushed(imPush(), @"m1"), _answers);
  present(pushed(imPush(), @"m2"), second);
  [FakeEngine callSystem:1 request:@"{\"api\":\"present\",\"presentation\":2,\"shown\":false}"];
  WAIT_UNTIL(second.count == 1);
  CHECK_EQUAL(_answers, @[]);
  [FakeEngine callSystem:2 request:@"{\"api\":\"present\",\"presentation\":1,\"shown\":true}"];
  WAIT_UNTIL(self->_answers.count == 1);
  CHECK_EQUAL(second, @[ @(UNNotificationPresentationOptionNone) ]);
}

- (void)testAPushWithoutExtIsOursIfNobodyElseIsThere {
  [FakeEngine answerPresentations:@YES];
  launchApp(BareDelegate.class);
  present(pushed(@{@"aps" : @{@"alert" : @"hi"}}, @"m1"), _answers);
  WAIT_UNTIL(self->_answers.count == 1);
  CHECK_EQUAL([FakeEngine only:@"message"].firstObject[@"desc"], @"hi");
}

- (void)testTheAppsOwnNotificationsAreNotTold {
  launchApp(BareDelegate.class);
  present(local(), _answers);
  respond(local(), UNNotificationDefaultActionIdentifier, _answers);
  CHECK_EQUAL(_answers, (@[ @(UNNotificationPresentationOptionNone), @1 ]));
  CHECK_EQUAL([FakeEngine heard:@"message"], @[]);
  CHECK_EQUAL([FakeEngine heard:@"tap"], @[]);
}

- (void)testNothingInPlaceOfHandlers {
  [FakeEngine answerPresentations:@YES];
  launchApp(BareDelegate.class);
  UNUserNotificationCenter *center = UNUserNotificationCenter.currentNotificationCenter;
  void (^nobody)(UNNotificationPresentationOptions) = nil;
  [center.delegate userNotificationCenter:center
                  willPresentNotification:pushed(imPush(), @"m1")
                    withCompletionHandler:nobody];
  [center.delegate userNotificationCenter:center
                  willPresentNotification:local()
                    withCompletionHandler:nobody];
  WAIT_UNTIL([FakeEngine heard:@"callAnswer"].count == 1);
}

- (void)testNothingInPlaceOfANotification {
  launchApp(BareDelegate.class);
  UNNotification *nothing = nil;
  present(nothing, _answers);
  respond(nothing, UNNotificationDefaultActionIdentifier, _answers);
  CHECK_EQUAL(_answers, (@[ @(UNNotificationPresentationOptionNone), @1 ]));
}

- (void)testItDoesNotClaimMethodsThatNobodyHas {
  launchApp(BareDelegate.class);
  id delegate = UNUserNotificationCenter.currentNotificationCenter.delegate;
  CHECK(![delegate
      respondsToSelector:@selector(userNotificationCenter:openSettingsForNotification:)]);
}

@end

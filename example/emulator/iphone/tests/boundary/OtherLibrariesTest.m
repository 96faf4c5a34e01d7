#import "App.h"
#import "FakeEngine.h"
#import "OtherLibrary.h"
#import "Test.h"

/** Other libraries at the notification centre, before and after this one. */
@interface OtherLibrariesTest : Test
@end

static UNUserNotificationCenter *center(void) {
  return UNUserNotificationCenter.currentNotificationCenter;
}

static NSArray<NSNumber *> *asked(NSDictionary *payload) {
  NSMutableArray<NSNumber *> *answers = [NSMutableArray array];
  present(pushed(payload, @"m"), answers);
  WAIT_UNTIL(answers.count > 0);
  runFor(0.02);
  return answers;
}

static NSArray<NSNumber *> *tapped(NSDictionary *payload) {
  NSMutableArray<NSNumber *> *answers = [NSMutableArray array];
  respond(pushed(payload, @"m"), UNNotificationDefaultActionIdentifier, answers);
  WAIT_UNTIL(answers.count > 0);
  runFor(0.02);
  return answers;
}

@implementation OtherLibrariesTest {
  OtherLibrary *_first;
  OtherLibrary *_second;
}

- (instancetype)init {
  if ((self = [super init])) {
    _first = [OtherLibraryWithSettings new];
    _second = [OtherLibraryWithSettings new];
    [FakeEngine answerPresentations:@NO];
  }
  return self;
}

/** Each library gets pushes of other services, and hears of every tap; ours are the engine's. */
- (void)checkThat:(OtherLibrary *)library sharesWithOthers:(NSArray<OtherLibrary *> *)silent {
  CHECK_EQUAL(asked(imPush()), @[ @(UNNotificationPresentationOptionNone) ]);
  CHECK_EQUAL(library.heard, @[]);
  CHECK_EQUAL(asked(otherPush()), @[ @(UNNotificationPresentationOptionList) ]);
  CHECK_EQUAL(library.heard, @[ @"present" ]);
  CHECK_EQUAL(tapped(imPush()), @[ @1 ]);
  CHECK_EQUAL(tapped(otherPush()), @[ @1 ]);
  CHECK_EQUAL(library.heard, (@[ @"present", @"respond", @"respond" ]));
  CHECK_EQUAL(@([FakeEngine heard:@"message"].count), @1);
  CHECK_EQUAL(@([FakeEngine heard:@"tap"].count), @1);
  for (OtherLibrary *other in silent) {
    CHECK_EQUAL(other.heard, @[]);
  }
}

- (void)testOneThatCameBefore {
  [_first installHandingOn:NO];
  launchApp(BareDelegate.class);
  [self checkThat:_first sharesWithOthers:@[]];
}

- (void)testOneThatComesAfter {
  launchApp(BareDelegate.class);
  [_first installHandingOn:NO];
  CHECK(center().delegate != _first);
  [self checkThat:_first sharesWithOthers:@[]];
}

- (void)testOneThatComesAfterTakesThePlaceOfOneBefore {
  [_first installHandingOn:NO];
  launchApp(BareDelegate.class);
  [_second installHandingOn:NO];
  [self checkThat:_second sharesWithOthers:@[ _first ]];
}

- (void)testOneThatHandsOnReachesTheOneBefore {
  [_first installHandingOn:NO];
  launchApp(BareDelegate.class);
  [_second installHandingOn:YES];
  [self checkThat:_first sharesWithOthers:@[]];
  CHECK_EQUAL(_second.heard, (@[ @"present", @"respond", @"respond" ]));
}

- (void)testOneThatHandsOnLater {
  [_first installHandingOn:NO];
  launchApp(BareDelegate.class);
  [_second installHandingOn:YES];
  _first.later = YES;
  _second.later = YES;
  [self checkThat:_first sharesWithOthers:@[]];
  CHECK_EQUAL(_second.heard, (@[ @"present", @"respond", @"respond" ]));
}

- (void)testOneThatHandsOnToNobodyElse {
  launchApp(BareDelegate.class);
  [_first installHandingOn:YES];
  CHECK_EQUAL(asked(otherPush()), @[ @(UNNotificationPresentationOptionNone) ]);
  CHECK_EQUAL(tapped(otherPush()), @[ @1 ]);
  CHECK_EQUAL(_first.heard, (@[ @"present", @"respond" ]));
}

- (void)testTwoThatHandOnToEachOther {
  launchApp(BareDelegate.class);
  [_first installHandingOn:YES];
  [_second installHandingOn:YES];
  CHECK_EQUAL(asked(otherPush()), @[ @(UNNotificationPresentationOptionNone) ]);
  CHECK_EQUAL(tapped(imPush()), @[ @1 ]);
  CHECK_EQUAL(_first.heard, (@[ @"present", @"respond" ]));
  CHECK_EQUAL(_second.heard, (@[ @"present", @"respond" ]));
  CHECK_EQUAL(@([FakeEngine heard:@"tap"].count), @1);
}

- (void)testHandlersAreCalledOnceWhateverAnotherDoes {
  [_first installHandingOn:NO];
  launchApp(BareDelegate.class);
  _first.calls = 3;
  CHECK_EQUAL(asked(otherPush()), @[ @(UNNotificationPresentationOptionList) ]);
  CHECK_EQUAL(tapped(imPush()), @[ @1 ]);
}

- (void)testOneThatStepsAside {
  [_first installHandingOn:NO];
  launchApp(BareDelegate.class);
  id<UNUserNotificationCenterDelegate> found = center().delegate;
  [_second installHandingOn:NO];
  center().delegate = found;
  [self checkThat:_first sharesWithOthers:@[ _second ]];
}

- (void)testAllAreDismissed {
  [_first installHandingOn:NO];
  launchApp(BareDelegate.class);
  center().delegate = nil;
  CHECK(center().delegate != nil);
  CHECK_EQUAL(asked(imPush()), @[ @(UNNotificationPresentationOptionNone) ]);
  CHECK_EQUAL(tapped(imPush()), @[ @1 ]);
  CHECK_EQUAL(_first.heard, @[]);
}

- (void)testOneThatIsGone {
  launchApp(BareDelegate.class);
  @autoreleasepool {
    [[OtherLibraryWithSettings new] installHandingOn:NO];
  }
  CHECK_EQUAL(tapped(imPush()), @[ @1 ]);
  CHECK(![center().delegate
      respondsToSelector:@selector(userNotificationCenter:openSettingsForNotification:)]);
}

- (void)testMethodsThatThisPackageDoesNotKnow {
  launchApp(BareDelegate.class);
  SEL settings = @selector(userNotificationCenter:openSettingsForNotification:);
  [_first installHandingOn:NO];
  [_second installHandingOn:YES];
  CHECK([center().delegate respondsToSelector:settings]);
  [center().delegate userNotificationCenter:center() openSettingsForNotification:nil];
  CHECK_EQUAL(_second.heard, @[ @"settings" ]);
  CHECK_EQUAL(_first.heard, @[ @"settings" ]);
  center().delegate = nil;
  CHECK(![center().delegate respondsToSelector:settings]);
}

- (void)testAMethodThatNobodyHasIsAnErrorAsEver {
  launchApp(BareDelegate.class);
  [_first installHandingOn:NO];
  NSString *thrown = nil;
  @try {
    [(id)center().delegate performSelector:@selector(lastObject)];
  } @catch (NSException *exception) {
    thrown = exception.name;
  }
  CHECK_EQUAL(thrown, NSInvalidArgumentException);
}

@end

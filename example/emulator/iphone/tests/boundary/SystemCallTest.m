#import <UIKit/UIApplication+Life.h>
#import <UserNotifications/UNPrivate.h>

#import "App.h"
#import "FakeEngine.h"
#import "Test.h"

/** What the engine asks of the system, and the answers. */
@interface SystemCallTest : Test
@end

typedef void (^PermissionHandler)(BOOL granted, NSError *error);
typedef void (^SettingsHandler)(UNNotificationSettings *settings);

static BOOL granted;
static NSError *error;
static UNAuthorizationOptions askedOptions;
static UNAuthorizationStatus status;
/** Whether settings that are asked for wait for `giveHeldSettings`. */
static BOOL holdSettings;
static void (^giveHeldSettings)(void);

static void askUser(id self, SEL selector, UNAuthorizationOptions options,
                    PermissionHandler handler) {
  askedOptions = options;
  handler(granted, error);
}

static void giveSettings(id self, SEL selector, SettingsHandler handler) {
  UNAuthorizationOptions asked = UNAuthorizationOptionAlert | UNAuthorizationOptionSound;
  UNNotificationSettings *settings = [[UNNotificationSettings alloc] initWithStatus:status
                                                                              asked:asked];
  if (holdSettings) {
    giveHeldSettings = ^{
      handler(settings);
    };
  } else {
    handler(settings);
  }
}

static void setBadge(id self, SEL selector, NSInteger number, void (^handler)(NSError *)) {
  handler(error);
}

static NSArray *answerTo(NSString *request) {
  [FakeEngine callSystem:4 request:request];
  WAIT_UNTIL([FakeEngine heard:@"callAnswer"].count == 1);
  NSArray *answer = [FakeEngine only:@"callAnswer"];
  CHECK_EQUAL(answer[0], @4);
  return answer;
}

@implementation SystemCallTest

- (instancetype)init {
  if ((self = [super init])) {
    Class center = UNUserNotificationCenter.class;
    replaceMethod(center, @selector(requestAuthorizationWithOptions:completionHandler:),
                  (IMP)askUser);
    replaceMethod(center, @selector(getNotificationSettingsWithCompletionHandler:),
                  (IMP)giveSettings);
    replaceMethod(center, @selector(setBadgeCount:withCompletionHandler:), (IMP)setBadge);
    status = UNAuthorizationStatusAuthorized;
    holdSettings = NO;
  }
  return self;
}

- (void)testThePermissionIsAskedForAndTold {
  granted = YES;
  NSArray *answer = answerTo(@"{\"api\":\"requestPermission\",\"provisional\":false}");
  CHECK_EQUAL([answer subarrayWithRange:NSMakeRange(1, 1)], @[ @0 ]);
  CHECK_EQUAL(answer[3], @"true");
  CHECK_EQUAL([FakeEngine only:@"permission"], @[ @YES ]);
  CHECK_EQUAL(@(askedOptions), @(UNAuthorizationOptionAlert | UNAuthorizationOptionSound |
                                 UNAuthorizationOptionBadge));
}

- (void)testAProvisionalPermissionIsOne {
  granted = YES;
  answerTo(@"{\"api\":\"requestPermission\",\"provisional\":true}");
  CHECK(askedOptions & UNAuthorizationOptionProvisional);
}

- (void)testARefusalIsAnAnswerAlsoAsAnError {
  error = [NSError errorWithDomain:UNErrorDomain
                              code:UNErrorCodeNotificationsNotAllowed
                          userInfo:nil];
  NSArray *answer = answerTo(@"{\"api\":\"requestPermission\"}");
  CHECK_EQUAL(answer[1], @0);
  CHECK_EQUAL(answer[3], @"false");
  CHECK_EQUAL([FakeEngine only:@"permission"], @[ @NO ]);
}

- (void)testAnyOtherErrorFailsTheRequest {
  error = [NSError errorWithDomain:NSCocoaErrorDomain
                              code:4097
                          userInfo:@{NSLocalizedDescriptionKey : @"no connection"}];
  NSArray *answer = answerTo(@"{\"api\":\"requestPermission\"}");
  CHECK_EQUAL(answer[1], @4097);
  CHECK_EQUAL(answer[2], @"no connection");
  CHECK_EQUAL([FakeEngine heard:@"permission"], @[]);
}

- (void)testAChangeInSettingsArrivesWithTheUser {
  status = UNAuthorizationStatusDenied;
  launchApp(BareDelegate.class);
  CHECK_EQUAL([FakeEngine only:@"permission"], @[ @NO ]);
  [UIApplication.sharedApplication enterBackground];
  status = UNAuthorizationStatusProvisional;
  [UIApplication.sharedApplication enterForeground];
  CHECK_EQUAL([FakeEngine heard:@"permission"].lastObject, @[ @YES ]);
}

- (void)testSettingsOfBeforeTheUsersAnswerAreNotTold {
  status = UNAuthorizationStatusNotDetermined;
  holdSettings = YES;
  launchApp(BareDelegate.class);
  CHECK_EQUAL([FakeEngine heard:@"permission"], @[]);
  granted = YES;
  answerTo(@"{\"api\":\"requestPermission\"}");
  giveHeldSettings();
  CHECK_EQUAL([FakeEngine only:@"permission"], @[ @YES ]);
}

- (void)testABadgeThatCannotBeSetFails {
  error = [NSError errorWithDomain:UNErrorDomain code:UNErrorCodeBadgeInputInvalid userInfo:nil];
  CHECK_EQUAL(answerTo(@"{\"api\":\"setBadge\",\"vendor\":\"apns\",\"number\":3}")[1], @1600);
}

- (void)testABadgeThatIsSet {
  CHECK_EQUAL(answerTo(@"{\"api\":\"setBadge\",\"vendor\":\"apns\",\"number\":0}")[1], @0);
}

- (void)testTheFactsOfAPhone {
  setInfo(@{@"UIBackgroundModes" : @[ @"fetch" ]});
  launchApp(BareDelegate.class);
  NSDictionary *facts = answerTo(@"{\"api\":\"inspect\",\"parts\":[],\"im\":true}")[3];
  NSDictionary *expected = @{
    @"brand" : @"Apple",
    @"manufacturer" : @"Apple",
    @"apiLevel" : @18,
    @"release" : @"18.0",
    @"simulator" : @NO,
    @"permitted" : @YES,
    @"authorization" : @"authorized",
    @"alerts" : @"enabled",
    @"badges" : @"notSupported",
    @"sounds" : @"enabled",
    @"backgroundModes" : @[ @"fetch" ],
    @"interception" : @YES,
    @"delegate" : @"timpush",
  };
  for (NSString *name in expected) {
    CHECK_EQUAL(facts[name], expected[name]);
  }
  CHECK([facts[@"imVersion"] length] > 0);
  CHECK_EQUAL(facts[@"apsEnvironment"], nil);
}

- (void)testAFactThatCannotBeFoundOutLeavesTheOthers {
  breakMethod(UIDevice.class, @selector(systemVersion));
  breakMethod(UNUserNotificationCenter.class,
              @selector(getNotificationSettingsWithCompletionHandler:));
  NSDictionary *facts = answerTo(@"{\"api\":\"inspect\",\"parts\":[],\"im\":false}")[3];
  CHECK_EQUAL(facts[@"release"], nil);
  CHECK_EQUAL(facts[@"permitted"], nil);
  CHECK_EQUAL(facts[@"imVersion"], nil);
  CHECK_EQUAL(facts[@"brand"], @"Apple");
  CHECK_EQUAL(facts[@"delegate"], @"none");
}

@end

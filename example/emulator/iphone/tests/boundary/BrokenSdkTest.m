#import <ImSDK_Plus/ImSDK_Plus.h>
#import <UserNotifications/UserNotifications.h>

#import "App.h"
#import "FakeEngine.h"
#import "Test.h"

/** Every callback of the platform, while what it calls throws. */
@interface BrokenSdkTest : Test
@end

static void ask(TimPushFailure (^question)(const TimPushPlatform *)) {
  CHECK_EQUAL([FakeEngine ask:question], nil);
}

static BOOL tells(NSString *words) {
  return [words hasPrefix:@"Broken: "];
}

@implementation BrokenSdkTest

- (void)testAPhoneThatCannotBeDescribed {
  breakMethod(UIDevice.class, @selector(systemVersion));
  ask(^(const TimPushPlatform *platform) {
    return platform->describe_device();
  });
  WAIT_UNTIL([FakeEngine heard:@"device"].count == 1);
  CHECK_EQUAL([FakeEngine only:@"device"], @[ @{} ]);
}

- (void)testALoginThatCannotBeAskedFor {
  breakMethod(V2TIMManager.class, @selector(addIMSDKListener:));
  ask(^(const TimPushPlatform *platform) {
    return platform->query_login();
  });
  WAIT_UNTIL([FakeEngine heard:@"login"].count == 1);
  CHECK_EQUAL([FakeEngine only:@"login"], @[ NSNull.null ]);
}

- (void)testARegistrationThatThrows {
  launchApp(BareDelegate.class);
  breakMethod(UIApplication.class, @selector(registerForRemoteNotifications));
  breakMethod(UIApplication.class, @selector(unregisterForRemoteNotifications));
  ask(^(const TimPushPlatform *platform) {
    platform->register_vendor(textOf(@"apns"));
    return platform->unregister_vendor(textOf(@"apns"));
  });
  WAIT_UNTIL([FakeEngine heard:@"vendorFailure"].count == 2);
  for (NSArray *failure in [FakeEngine heard:@"vendorFailure"]) {
    CHECK_EQUAL(failure[0], @"apns");
    CHECK_EQUAL(failure[1], @(-1));
    CHECK(tells(failure[2]));
  }
}

- (void)testAReportThatThrows {
  breakMethod(V2TIMManager.class, @selector(setAPNS:succ:fail:));
  ask(^(const TimPushPlatform *platform) {
    platform->report_token(7, 5218, textOf(@"00ff"));
    return platform->report_token(8, 5218, textOf(@""));
  });
  WAIT_UNTIL([FakeEngine heard:@"reportAnswer"].count == 2);
  NSArray *first = [FakeEngine heard:@"reportAnswer"].firstObject;
  CHECK_EQUAL([first subarrayWithRange:NSMakeRange(0, 2)], (@[ @7, @(-1) ]));
  CHECK(tells(first[2]));
}

- (void)testAnImCallThatThrows {
  breakMethod(V2TIMManager.class, @selector(login:userSig:succ:fail:));
  ask(^(const TimPushPlatform *platform) {
    return platform->call_im(
        9, textOf(@"{\"api\":\"login\",\"userID\":\"vinson\",\"userSig\":\"s\"}"));
  });
  WAIT_UNTIL([FakeEngine heard:@"callAnswer"].count == 1);
  NSArray *answer = [FakeEngine only:@"callAnswer"];
  CHECK_EQUAL([answer subarrayWithRange:NSMakeRange(0, 2)], (@[ @9, @(-1) ]));
  CHECK(tells(answer[2]));
}

- (void)testSystemCallsThatThrow {
  Class center = UNUserNotificationCenter.class;
  breakMethod(center, @selector(removeAllDeliveredNotifications));
  breakMethod(center, @selector(setBadgeCount:withCompletionHandler:));
  breakMethod(center, @selector(requestAuthorizationWithOptions:completionHandler:));
  NSArray<NSString *> *apis = @[ @"clearNotifications", @"setBadge", @"requestPermission" ];
  for (NSUInteger at = 0; at < apis.count; at++) {
    [FakeEngine callSystem:at
                   request:[NSString stringWithFormat:@"{\"api\":\"%@\",\"number\":1}", apis[at]]];
  }
  WAIT_UNTIL([FakeEngine heard:@"callAnswer"].count == apis.count);
  for (NSArray *answer in [FakeEngine heard:@"callAnswer"]) {
    CHECK_EQUAL(answer[1], @(-1));
    CHECK(tells(answer[2]));
  }
}

static void throwText(id self, SEL selector) {
  @throw @"a text, which is no exception";
}

- (void)testWhatIsThrownNeedNotBeAnException {
  replaceMethod(UNUserNotificationCenter.class, @selector(removeAllDeliveredNotifications),
                (IMP)throwText);
  [FakeEngine callSystem:1 request:@"{\"api\":\"clearNotifications\"}"];
  WAIT_UNTIL([FakeEngine heard:@"callAnswer"].count == 1);
  CHECK_EQUAL([FakeEngine only:@"callAnswer"][1], @(-1));
}

@end

// The user's permission, as the app asks for it.
#import <gtest/gtest.h>

#import "IPhoneSystem.h"
#import "TestPhone.h"
#import "Texts.h"

static NSString *const NO_ANSWER = @"no answer";

/** Asks as an app does; the answer comes later. */
static NSMutableString *ask(UNAuthorizationOptions options) {
  NSMutableString *answer = [NO_ANSWER mutableCopy];
  [UNUserNotificationCenter.currentNotificationCenter
      requestAuthorizationWithOptions:options
                    completionHandler:^(BOOL granted, NSError *error) {
                      const char *thread = NSThread.isMainThread ? "main" : "other";
                      NSString *heard = [NSString stringWithFormat:@"%d on %s", granted, thread];
                      dispatch_async(dispatch_get_main_queue(), ^{
                        [answer setString:heard];
                      });
                    }];
  settle();
  return answer;
}

static std::string answered(NSMutableString *answer) {
  becomesTrue(^{
    return (BOOL) ![answer isEqual:NO_ANSWER];
  });
  return text(answer);
}

TEST(Permission, TheUserIsAskedOnce) {
  unpackPhone(@{});
  NSMutableString *first = ask(UNAuthorizationOptionAlert);
  EXPECT_EQ(IPhoneSystem.shared.permission.status, UNAuthorizationStatusNotDetermined);
  [IPhoneSystem.shared carryOut:@"permission" fields:@{@"granted" : @NO}];
  EXPECT_EQ(answered(first), "0 on other");
  EXPECT_EQ(answered(ask(UNAuthorizationOptionAlert)), "0 on other");
  [IPhoneSystem.shared carryOut:@"permission" fields:@{@"granted" : @YES}];
  restartPhone();
  EXPECT_EQ(answered(ask(UNAuthorizationOptionAlert)), "1 on other");
}

TEST(Permission, AProvisionalOneIsGivenUnaskedAndQuiet) {
  unpackPhone(@{});
  [IPhoneSystem.shared.registration begin];
  UNAuthorizationOptions trial = UNAuthorizationOptionAlert | UNAuthorizationOptionSound;
  EXPECT_EQ(answered(ask(trial | UNAuthorizationOptionProvisional)), "1 on other");
  EXPECT_EQ(IPhoneSystem.shared.permission.status, UNAuthorizationStatusProvisional);
  receivePush(@"m1", @{@"alert" : @"hi", @"sound" : @"default"});
  EXPECT_EQ(text(shadeKeys()), "m1");
  EXPECT_EQ(IPhoneSystem.shared.shade[0][@"sound"], nil);
}

TEST(Permission, AnIntentionWaitsForTheQuestion) {
  unpackPhone(@{});
  [IPhoneSystem.shared carryOut:@"permission" fields:@{@"granted" : @YES}];
  EXPECT_EQ(IPhoneSystem.shared.permission.status, UNAuthorizationStatusNotDetermined);
  EXPECT_EQ(answered(ask(UNAuthorizationOptionAlert)), "1 on other");
}

TEST(Permission, TheBadgeNeedsIt) {
  unpackPhone(@{});
  permitAndRegister(UNAuthorizationOptionAlert);
  __block NSInteger code = 0;
  [UNUserNotificationCenter.currentNotificationCenter setBadgeCount:2
                                              withCompletionHandler:^(NSError *error) {
                                                code = error.code;
                                              }];
  EXPECT_TRUE(becomesTrue(^{
    return (BOOL)(code == UNErrorCodeNotificationsNotAllowed);
  }));
  EXPECT_EQ(IPhoneSystem.shared.badge.count, 0);
}

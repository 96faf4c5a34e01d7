// What iOS does with a push: in the foreground, in the background, and while the app is dead.
#import <gtest/gtest.h>

#import "AppProcess.h"
#import "IPhoneSystem.h"
#import "TestApp.h"
#import "TestPhone.h"
#import "Texts.h"

using Strings = std::vector<std::string>;

static const UNAuthorizationOptions EVERYTHING =
    UNAuthorizationOptionAlert | UNAuthorizationOptionSound | UNAuthorizationOptionBadge;

static NSDictionary *alert() {
  return
      @{@"alert" : @{@"title" : @"Denny", @"body" : @"hi"},
        @"sound" : @"default",
        @"badge" : @3};
}

static NSDictionary *silent() {
  return @{@"content-available" : @1};
}

static Strings heard() {
  settle();
  return texts(TestApp.heard);
}

TEST(Delivery, ADeadAppsPushIsShownWithSoundAndBadgeAndOutlivesThePhone) {
  unpackPhone(@{});
  permitAndRegister(EVERYTHING);
  receivePush(@"m1", alert());
  EXPECT_EQ(text(IPhoneSystem.shared.shade[0][@"sound"]), "default");
  EXPECT_FALSE([AppProcess isRunning]);
  restartPhone();
  EXPECT_EQ(text(shadeKeys()), "m1");
  EXPECT_EQ(IPhoneSystem.shared.badge.count, 3);
}

TEST(Delivery, NothingIsShownBeforeTheUserPermitsItOrTheAppRegisters) {
  unpackPhone(@{});
  [IPhoneSystem.shared.registration begin];
  receivePush(@"m1", alert());
  EXPECT_EQ(text(shadeKeys()), "");
  permitAndRegister(EVERYTHING);
  [IPhoneSystem.shared.registration end];
  receivePush(@"m2", alert());
  EXPECT_EQ(text(shadeKeys()), "");
}

TEST(Delivery, InTheForegroundTheDelegateDecides) {
  unpackPhone(@{});
  TestApp.setUp.setsDelegate = YES;
  permitAndRegister(EVERYTHING);
  [AppProcess launch:nil foreground:YES];
  receivePush(@"m1", alert());
  TestApp.setUp.shows = UNNotificationPresentationOptionList;
  receivePush(@"m2", alert());
  EXPECT_EQ(heard(), Strings({"launched with nothing (inactive)", "in front (active)",
                              "to present m1 (active)", "to present m2 (active)"}));
  EXPECT_EQ(text(shadeKeys()), "m2");
  EXPECT_EQ(IPhoneSystem.shared.shade[0][@"sound"], nil);
  EXPECT_EQ(IPhoneSystem.shared.badge.count, 0);
}

TEST(Delivery, InTheForegroundNothingIsShownWithoutADelegate) {
  unpackPhone(@{});
  permitAndRegister(EVERYTHING);
  [AppProcess launch:nil foreground:YES];
  receivePush(@"m1", alert());
  EXPECT_EQ(text(shadeKeys()), "");
  EXPECT_EQ(heard().back(), "push m1 (active)");
}

TEST(Delivery, ABackgroundPushLaunchesTheAppInTheBackground) {
  unpackPhone(@{});
  [IPhoneSystem.shared.registration begin];
  receivePush(@"m1", silent());
  EXPECT_EQ(heard(), Strings({"launched with m1 (background)", "push m1 (background)"}));
}

TEST(Delivery, ABackgroundPushNeedsTheBackgroundMode) {
  unpackPhone(@{@"info" : @{@"UIBackgroundModes" : @[ @"audio" ]}});
  [IPhoneSystem.shared.registration begin];
  receivePush(@"m1", silent());
  EXPECT_EQ(heard(), Strings());
}

TEST(Delivery, ThePassiveLevelIsForTheListAlone) {
  unpackPhone(@{});
  permitAndRegister(EVERYTHING);
  NSMutableDictionary *passive = [alert() mutableCopy];
  passive[@"interruption-level"] = @"passive";
  receivePush(@"m1", passive);
  EXPECT_EQ(text(shadeKeys()), "m1");
  EXPECT_EQ(IPhoneSystem.shared.shade[0][@"sound"], nil);
}

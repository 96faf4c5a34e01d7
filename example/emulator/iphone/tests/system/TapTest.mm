// Taps, with and without an app that runs.
#import <gtest/gtest.h>

#import "AppProcess.h"
#import "IPhoneSystem.h"
#import "TestApp.h"
#import "TestPhone.h"
#import "Texts.h"

using Strings = std::vector<std::string>;

/** A phone with one push to tap. */
static void phoneWithPush(BOOL setsDelegate) {
  unpackPhone(@{});
  TestApp.setUp.setsDelegate = setsDelegate;
  permitAndRegister(UNAuthorizationOptionAlert);
  receivePush(@"m1", @{@"alert" : @"hi"});
}

TEST(Tap, LaunchesADeadAppWhoseDelegateHearsOfItBeforeItIsInFront) {
  phoneWithPush(YES);
  EXPECT_TRUE([IPhoneSystem.shared tap:0]);
  EXPECT_EQ(texts(TestApp.heard),
            Strings({"launched with m1 (inactive)", "tap m1 (inactive)", "in front (active)"}));
  EXPECT_EQ(text(shadeKeys()), "");
}

TEST(Tap, IsLostToADelegateThatIsSetAfterTheLaunch) {
  phoneWithPush(NO);
  EXPECT_TRUE([IPhoneSystem.shared tap:0]);
  TestApp *late = [TestApp new];
  UNUserNotificationCenter.currentNotificationCenter.delegate = late;
  settle();
  EXPECT_EQ(texts(TestApp.heard),
            Strings({"launched with m1 (inactive)", "push m1 (inactive)", "in front (active)"}));
}

TEST(Tap, BringsARunningAppToTheFront) {
  phoneWithPush(YES);
  [AppProcess launch:nil foreground:NO];
  EXPECT_TRUE([IPhoneSystem.shared tap:0]);
  EXPECT_EQ(texts(TestApp.heard), Strings({"launched with nothing (background)",
                                           "tap m1 (inactive)", "in front (active)"}));
}

TEST(Tap, HitsNothingBelowTheList) {
  phoneWithPush(YES);
  EXPECT_FALSE([IPhoneSystem.shared tap:1]);
  EXPECT_EQ(texts(TestApp.heard), Strings());
}

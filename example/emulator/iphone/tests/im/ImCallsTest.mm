#import "ImTest.h"

using namespace timpush::tests;

namespace {

using ImCalls = ImTest;

constexpr int kInvalidParameters = 6017;
constexpr int kInitFailed = 6018;
constexpr int kKickedOff = 6208;

void refuse(V2TIMSucc, V2TIMFail fail) {
  fail(kKickedOff, @"kicked off");
}

TEST_F(ImCalls, StartTheSdk) {
  Answer answer = ask(@{@"api" : @"initSDK", @"sdkAppID" : @1400, @"logLevel" : @5});
  EXPECT_EQ(answer.code, 0);
  EXPECT_EQ(answer.data, "true");
  EXPECT_TRUE([sdk_.arguments[@"initSDK"] isEqual:(@{@"sdkAppID" : @1400, @"logLevel" : @5})]);
}

TEST_F(ImCalls, SayThatTheSdkDidNotStart) {
  sdk_.starts = NO;
  Answer answer = ask(@{@"api" : @"initSDK", @"sdkAppID" : @0, @"logLevel" : @5});
  EXPECT_EQ(answer.code, kInitFailed);
}

TEST_F(ImCalls, LogInAndOut) {
  Answer login = ask(@{@"api" : @"login", @"userID" : @"denny", @"userSig" : @"sig"});
  EXPECT_EQ(login.code, 0);
  EXPECT_EQ(login.data, "");
  EXPECT_TRUE([sdk_.arguments[@"login"] isEqual:(@{@"userID" : @"denny", @"userSig" : @"sig"})]);
  EXPECT_EQ(ask(@{@"api" : @"logout"}).code, 0);
  EXPECT_TRUE([sdk_.called isEqual:(@[ @"login", @"getTotalUnreadMessageCount", @"logout" ])]);
}

TEST_F(ImCalls, PassOnWhatTheSdkRefuses) {
  sdk_.answer = ^(V2TIMSucc succ, V2TIMFail fail) {
    refuse(succ, fail);
  };
  Answer answer = ask(@{@"api" : @"login", @"userID" : @"denny", @"userSig" : @"sig"});
  EXPECT_EQ(answer.code, kKickedOff);
  EXPECT_EQ(answer.message, "kicked off");
}

TEST_F(ImCalls, TakeAFailureWithTheCodeOfSuccessForAFailure) {
  sdk_.answer = ^(V2TIMSucc succ, V2TIMFail fail) {
    fail(0, nil);
  };
  EXPECT_EQ(ask(@{@"api" : @"logout"}).code, -1);
}

TEST_F(ImCalls, AreAnsweredOnceHoweverOftenTheSdkAnswers) {
  sdk_.answer = ^(V2TIMSucc succ, V2TIMFail fail) {
    succ();
    succ();
    fail(kKickedOff, @"after all");
  };
  EXPECT_EQ(ask(@{@"api" : @"logout"}).code, 0);
}

TEST_F(ImCalls, SayWhoIsLoggedIn) {
  EXPECT_EQ(ask(@{@"api" : @"getLoginUser"}).data, "\"\"");
  EXPECT_EQ(ask(@{@"api" : @"getLoginStatus"}).data, "3");
  sdk_.user = @"漢 \"字\"";
  NSString *user =
      [NSString stringWithFormat:@"[%s]", ask(@{@"api" : @"getLoginUser"}).data.c_str()];
  EXPECT_TRUE([user containsString:@"\\\""]);
  EXPECT_EQ(ask(@{@"api" : @"getLoginStatus"}).data, "1");
}

TEST_F(ImCalls, GiveTheSdkTheBadgeOnceTheAppGaveANumber) {
  EXPECT_EQ(ask(@{@"api" : @"doForeground"}).code, 0);
  EXPECT_EQ(sdk_.apnsListener, nil);
  EXPECT_EQ(ask(@{@"api" : @"doBackground", @"unreadCount" : @7}).code, 0);
  EXPECT_EQ([sdk_.apnsListener onSetAPPUnreadCount], 7u);
  EXPECT_EQ(ask(@{@"api" : @"doBackground", @"unreadCount" : @0}).code, 0);
  EXPECT_EQ([sdk_.apnsListener onSetAPPUnreadCount], 0u);
}

TEST_F(ImCalls, SetTheOfflinePushConfiguration) {
  Answer answer = ask(@{@"api" : @"setOfflinePushConfig", @"businessID" : @42, @"token" : @"00ff"});
  EXPECT_EQ(answer.code, 0);
  const uint8_t bytes[] = {0x00, 0xff};
  NSData *token = [NSData dataWithBytes:bytes length:sizeof bytes];
  EXPECT_TRUE([sdk_.arguments[@"setAPNS"] isEqual:(@{@"businessID" : @42, @"token" : token})]);
}

TEST_F(ImCalls, RefuseWhatTheSdkDoesNotHave) {
  EXPECT_EQ(ask(@{@"api" : @"deleteEverything"}).code, kInvalidParameters);
  EXPECT_EQ(ask(@{}).code, kInvalidParameters);
}

}  // namespace

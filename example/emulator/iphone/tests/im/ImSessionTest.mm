#import "ImTest.h"

using namespace timpush::tests;

namespace {

using ImSession = ImTest;

constexpr int kInvalidParameters = 6017;

/** The one answer to a report. */
Answer theReport() {
  EXPECT_EQ(engine().reports.size(), 1u);
  return engine().reports.empty() ? Answer{} : engine().reports.front();
}

TEST_F(ImSession, ListensOnceAndNotBeforeItIsAsked) {
  EXPECT_EQ(sdk_.listeners.count, 0u);
  [im_ findUser];
  [im_ findUser];
  ask(@{@"api" : @"initSDK", @"sdkAppID" : @1400, @"logLevel" : @5});
  EXPECT_EQ(sdk_.listeners.count, 3u);
}

TEST_F(ImSession, KnowsWhoIsLoggedInWhoeverLoggedIn) {
  EXPECT_EQ([im_ findUser], nil);
  sdk_.user = @"denny";
  EXPECT_EQ(textOf([im_ findUser]), "denny");
}

TEST_F(ImSession, ReportsTheTokenAsBytes) {
  [im_ report:3 businessID:42 token:@"0aFf"];
  EXPECT_EQ(theReport().number, 3u);
  EXPECT_EQ(theReport().code, 0);
  const uint8_t bytes[] = {0x0a, 0xff};
  EXPECT_TRUE([sdk_.arguments[@"setAPNS"][@"token"] isEqual:[NSData dataWithBytes:bytes
                                                                           length:sizeof bytes]]);
}

TEST_F(ImSession, ClearsTheTokenWithNoConfiguration) {
  [im_ report:3 businessID:42 token:@""];
  EXPECT_EQ(theReport().code, 0);
  EXPECT_TRUE([sdk_.arguments[@"setAPNS"] isEqual:@{}]);
}

TEST_F(ImSession, GivesTheSdkNoTokenThatIsNone) {
  for (NSString *token in @[ @"0", @"0a0", @"0g", @"zz", @" 0a", @"０ａ", @"0x0a" ]) {
    resetEngine();
    [im_ report:3 businessID:42 token:token];
    EXPECT_EQ(theReport().code, kInvalidParameters) << textOf(token);
  }
  EXPECT_EQ(sdk_.called.count, 0u);
}

TEST_F(ImSession, AnswersAReportOnce) {
  sdk_.answer = ^(V2TIMSucc succ, V2TIMFail fail) {
    fail(6014, @"not logged in");
    succ();
  };
  [im_ report:3 businessID:42 token:@"0a"];
  EXPECT_EQ(theReport().code, 6014);
  EXPECT_EQ(theReport().message, "not logged in");
}

TEST_F(ImSession, PassesOnWhatTheSdkTells) {
  [im_ findUser];
  id listener = sdk_.listeners.firstObject;
  [listener onConnecting];
  [listener onConnectSuccess];
  [listener onConnectFailed:9508 err:nil];
  [listener onKickedOffline];
  [listener onUserSigExpired];
  const std::vector<std::string> expected = {"imEvent: connecting", "imEvent: connected",
                                             "imEvent: connectFailed", "imEvent: kickedOffline",
                                             "imEvent: signatureExpired"};
  EXPECT_EQ(engine().told, expected);
}

TEST_F(ImSession, PassesOnHowManyMessagesAreUnread) {
  [im_ findUser];
  id listener = sdk_.listeners.firstObject;
  [listener onTotalUnreadMessageCountChanged:0];
  [listener onTotalUnreadMessageCountChanged:UINT64_MAX];
  EXPECT_EQ(engine().told, (std::vector<std::string>{"unread: 0", "unread: 2147483647"}));
}

TEST_F(ImSession, AsksHowManyAreUnreadWheneverALoginIsSeen) {
  sdk_.unread = 3;
  [im_ findUser];
  EXPECT_EQ(sdk_.called.count, 0u) << "nobody is logged in";
  sdk_.user = @"denny";
  [im_ findUser];
  EXPECT_EQ(engine().told, (std::vector<std::string>{"unread: 3"}));
  sdk_.unread = 4;
  EXPECT_EQ(ask(@{@"api" : @"login", @"userID" : @"denny", @"userSig" : @"sig"}).code, 0);
  EXPECT_EQ(engine().told, (std::vector<std::string>{"unread: 3", "unread: 4"}));
}

TEST_F(ImSession, KnowsWhoIsLoggedInWhateverComesOfTheQuestionHowManyAreUnread) {
  sdk_.user = @"denny";
  sdk_.answer = ^(V2TIMSucc succ, V2TIMFail fail) {
    fail(6014, @"not logged in");
  };
  EXPECT_EQ(textOf([im_ findUser]), "denny");
  sdk_.answer = ^(V2TIMSucc succ, V2TIMFail fail) {
    [NSException raise:@"Broken" format:@"by an older IM SDK"];
  };
  EXPECT_EQ(textOf([im_ findUser]), "denny");
  EXPECT_TRUE(engine().told.empty());
}

TEST_F(ImSession, PassesOnMessagesThatWereTakenBack) {
  [im_ findUser];
  id listener = sdk_.listeners.firstObject;
  [listener onRecvMessageRevoked:@"1-2-3" operateUser:[V2TIMUserFullInfo new] reason:nil];
  [listener onRecvMessageRevoked:@"" operateUser:[V2TIMUserFullInfo new] reason:nil];
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wdeprecated-declarations"
  [listener onRecvMessageRevoked:@"4-5-6"];
#pragma clang diagnostic pop
  EXPECT_EQ(engine().told, (std::vector<std::string>{"revoked: 1-2-3", "revoked: 4-5-6"}));
}

}  // namespace

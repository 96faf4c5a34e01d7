#import <ImSDK_Plus/ImSDK_Plus.h>
#include <gtest/gtest.h>

#include <memory>
#include <vector>

#include "FakeEngine.h"

using namespace timpush::tests;

namespace {

/** What the stand-in refuses, as the real SDK is documented to, before it asks the service. */
class ImStandin : public testing::Test {
 protected:
  V2TIMManager *sdk_ = [V2TIMManager sharedInstance];

  /** The code of the one answer. */
  int codeOf(void (^call)(V2TIMSucc succ, V2TIMFail fail)) {
    auto codes = std::make_shared<std::vector<int>>();
    call(
        ^{
          codes->push_back(0);
        },
        ^(int code, NSString *desc) {
          codes->push_back(code);
        });
    EXPECT_TRUE(codes->empty()) << "the SDK answers later";
    EXPECT_TRUE(runUntil([&] { return !codes->empty(); }));
    EXPECT_EQ(codes->size(), 1u);
    return codes->empty() ? -1 : codes->front();
  }
};

TEST_F(ImStandin, RefusesALoginWithoutUserOrSignature) {
  for (NSString *user in @[ @"", @"denny" ]) {
    EXPECT_EQ(codeOf(^(V2TIMSucc succ, V2TIMFail fail) {
                [sdk_ login:user userSig:@"" succ:succ fail:fail];
              }),
              ERR_INVALID_PARAMETERS);
  }
}

TEST_F(ImStandin, RefusesALoginBeforeItIsStarted) {
  EXPECT_EQ(codeOf(^(V2TIMSucc succ, V2TIMFail fail) {
              [sdk_ login:@"denny" userSig:@"sig" succ:succ fail:fail];
            }),
            ERR_SDK_NOT_INITIALIZED);
  EXPECT_EQ([sdk_ getLoginStatus], V2TIM_STATUS_LOGOUT);
}

TEST_F(ImStandin, RefusesToStartWithoutApp) {
  EXPECT_FALSE([sdk_ initSDK:0 config:[V2TIMSDKConfig new]]);
}

TEST_F(ImStandin, RefusesWhatNeedsALogin) {
  EXPECT_EQ(codeOf(^(V2TIMSucc succ, V2TIMFail fail) {
              [sdk_ logout:succ fail:fail];
            }),
            ERR_SDK_NOT_LOGGED_IN);
  EXPECT_EQ(codeOf(^(V2TIMSucc succ, V2TIMFail fail) {
              [sdk_ setAPNS:nil succ:succ fail:fail];
            }),
            ERR_SDK_NOT_LOGGED_IN);
  EXPECT_EQ(codeOf(^(V2TIMSucc succ, V2TIMFail fail) {
              [sdk_ sendC2CTextMessage:@"hi" to:@"denny" succ:succ fail:fail];
            }),
            ERR_SDK_NOT_LOGGED_IN);
}

TEST_F(ImStandin, RefusesATokenWithoutBytesOrCertificate) {
  for (NSNumber *businessID in @[ @0, @42 ]) {
    V2TIMAPNSConfig *config = [V2TIMAPNSConfig new];
    config.businessID = [businessID intValue];
    config.token = [businessID intValue] == 0 ? [NSData dataWithBytes:"a" length:1] : [NSData data];
    EXPECT_EQ(codeOf(^(V2TIMSucc succ, V2TIMFail fail) {
                [sdk_ setAPNS:config succ:succ fail:fail];
              }),
              ERR_INVALID_PARAMETERS);
  }
}

TEST_F(ImStandin, RefusesAMessageToNobody) {
  EXPECT_EQ(codeOf(^(V2TIMSucc succ, V2TIMFail fail) {
              [sdk_ sendC2CTextMessage:@"hi" to:@"" succ:succ fail:fail];
            }),
            ERR_INVALID_PARAMETERS);
}

}  // namespace

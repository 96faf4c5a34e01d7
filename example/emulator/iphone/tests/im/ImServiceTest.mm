#import <ImSDK_Plus/ImSDK_Plus.h>
#import <UIKit/UIApplication+Private.h>
#include <gtest/gtest.h>

#import "FakeCloud.h"
#include "FakeEngine.h"
#import "IPhoneSystem.h"

using namespace timpush::tests;

/** Hears everything that the IM SDK tells. */
@interface Ear : NSObject <V2TIMSDKListener,
                           V2TIMAdvancedMsgListener,
                           V2TIMConversationListener,
                           V2TIMAPNSListener>
@property(nonatomic, readonly) NSMutableArray<NSString *> *heard;
@property(nonatomic) uint32_t number;
@end

@implementation Ear

- (instancetype)init {
  if ((self = [super init])) {
    _heard = [NSMutableArray new];
  }
  return self;
}

- (void)onConnectSuccess {
  [_heard addObject:@"connected"];
}

- (void)onKickedOffline {
  [_heard addObject:@"kicked"];
}

- (void)onUserSigExpired {
  [_heard addObject:@"expired"];
}

- (void)onRecvNewMessage:(V2TIMMessage *)msg {
  [_heard addObject:msg.textElem.text];
}

- (void)onRecvMessageRevoked:(NSString *)msgID
                 operateUser:(V2TIMUserFullInfo *)operateUser
                      reason:(NSString *)reason {
  [_heard addObject:msgID];
}

- (void)onTotalUnreadMessageCountChanged:(UInt64)totalUnreadCount {
  [_heard addObject:@"unread"];
}

- (uint32_t)onSetAPPUnreadCount {
  return _number;
}

@end

namespace {

/** The stand-in with denny logged in. */
class ImService : public testing::Test {
 protected:
  void SetUp() override {
    [FakeCloud install];
    ear_ = [Ear new];
    [sdk_ addIMSDKListener:ear_];
    [sdk_ addConversationListener:ear_];
    [sdk_ addAdvancedMsgListener:ear_];
    ASSERT_TRUE([sdk_ initSDK:1400 config:[V2TIMSDKConfig new]]);
    ASSERT_TRUE(hears(@"connected"));
    ASSERT_EQ(logIn(), 0);
  }

  void TearDown() override {
    [sdk_ setAPNSListener:nil];
    [sdk_ unInitSDK];
    [FakeCloud remove];
  }

  int logIn() {
    return codeOf(^(V2TIMSucc succ, V2TIMFail fail) {
      [sdk_ login:@"denny" userSig:@"sig" succ:succ fail:fail];
    });
  }

  int codeOf(void (^call)(V2TIMSucc succ, V2TIMFail fail)) {
    auto codes = std::make_shared<std::vector<int>>();
    call(
        ^{
          codes->push_back(0);
        },
        ^(int code, NSString *desc) {
          codes->push_back(code);
        });
    EXPECT_TRUE(runUntil([&] { return !codes->empty(); }));
    return codes->empty() ? -1 : codes->front();
  }

  bool hears(NSString *what) {
    return runUntil([&] { return [ear_.heard containsObject:what]; });
  }

  /** The request that the service gets. */
  NSDictionary *request(NSString *api) {
    runUntil([&] { return [[FakeCloud current] requestOf:api] != nil; });
    return [[FakeCloud current] requestOf:api];
  }

  void receive(NSString *messageID) {
    NSDictionary *elem = @{@"type" : @"text", @"text" : @"hi"};
    [[FakeCloud current]
        send:@{@"event" : @"message", @"msgID" : messageID, @"sender" : @"vinson", @"elem" : elem}];
  }

  /** As the SDK answers who asks. */
  UInt64 unread() {
    auto total = std::make_shared<UInt64>(0);
    EXPECT_EQ(codeOf(^(V2TIMSucc succ, V2TIMFail fail) {
                [sdk_
                    getTotalUnreadMessageCount:^(UInt64 count) {
                      *total = count;
                      succ();
                    }
                                          fail:fail];
              }),
              0);
    return *total;
  }

  void openAppWithBadge() {
    [UIApplication share:[UIApplication new]];
    [IPhoneSystem.shared.permission userSays:YES];
    [IPhoneSystem.shared.permission ask:UNAuthorizationOptionBadge
                                 answer:^(BOOL granted){
                                 }];
  }

  void appGoesTo(NSString *place) {
    [[NSNotificationCenter defaultCenter] postNotificationName:place object:nil];
  }

  V2TIMManager *sdk_ = [V2TIMManager sharedInstance];
  Ear *ear_;
};

TEST_F(ImService, LogsInAndKnowsTheTimeOfTheService) {
  EXPECT_EQ([sdk_ getLoginStatus], V2TIM_STATUS_LOGINED);
  EXPECT_EQ(textOf([sdk_ getLoginUser]), "denny");
  EXPECT_EQ(textOf(request(@"login")[@"sig"]), "sig");
  [FakeCloud current].data = @{@"login" : @{@"time" : @4000000000}};
  ASSERT_EQ(logIn(), 0);
  EXPECT_NEAR([sdk_ getServerTime], 4000000000., 2);
}

TEST_F(ImService, ForgetsALoginThatIsRefused) {
  [FakeCloud current].code = ERR_SVR_ACCOUNT_USERSIG_EXPIRED;
  EXPECT_EQ(logIn(), ERR_SVR_ACCOUNT_USERSIG_EXPIRED);
  EXPECT_EQ([sdk_ getLoginStatus], V2TIM_STATUS_LOGOUT);
  EXPECT_EQ([sdk_ getLoginUser], nil);
}

TEST_F(ImService, LosesTheLoginByForce) {
  [[FakeCloud current] send:@{@"event" : @"kickedOffline"}];
  EXPECT_TRUE(hears(@"kicked"));
  EXPECT_EQ([sdk_ getLoginUser], nil);
  ASSERT_EQ(logIn(), 0);
  [[FakeCloud current] send:@{@"event" : @"userSigExpired"}];
  EXPECT_TRUE(hears(@"expired"));
  EXPECT_EQ([sdk_ getLoginUser], nil);
}

TEST_F(ImService, TellsHowManyAreUnreadOnceItWasAsked) {
  receive(@"1");
  EXPECT_TRUE(hears(@"hi"));
  EXPECT_EQ(unread(), 1u);
  receive(@"2");
  EXPECT_TRUE(hears(@"unread"));
  EXPECT_TRUE([ear_.heard isEqual:(@[ @"connected", @"hi", @"hi", @"unread" ])])
      << textOf([ear_.heard description]);
}

TEST_F(ImService, HearsOfMessages) {
  receive(@"1");
  [[FakeCloud current] send:@{@"event" : @"messageRevoked", @"msgID" : @"1"}];
  EXPECT_TRUE(hears(@"1"));
  EXPECT_TRUE([ear_.heard isEqual:(@[ @"connected", @"hi", @"1" ])])
      << textOf([ear_.heard description]);
}

TEST_F(ImService, SendsAMessage) {
  [FakeCloud current].data = @{@"sendMessage" : @{@"timestamp" : @7}};
  V2TIMMessage *message = [sdk_ createCustomMessage:[NSData dataWithBytes:"d" length:1]
                                               desc:@"x"
                                          extension:nil];
  V2TIMOfflinePushInfo *push = [V2TIMOfflinePushInfo new];
  push.ext = @"{}";
  EXPECT_EQ(codeOf(^(V2TIMSucc succ, V2TIMFail fail) {
              [sdk_ sendMessage:message
                         receiver:@"vinson"
                          groupID:nil
                         priority:V2TIM_PRIORITY_HIGH
                   onlineUserOnly:YES
                  offlinePushInfo:push
                         progress:nil
                             succ:succ
                             fail:fail];
            }),
            0);
  EXPECT_EQ(message.status, V2TIM_MSG_STATUS_SEND_SUCC);
  EXPECT_EQ([message.timestamp timeIntervalSince1970], 7);
  NSDictionary *sent = request(@"sendMessage");
  EXPECT_TRUE([sent[@"elem"] isEqual:(@{@"type" : @"custom", @"data" : @"d", @"desc" : @"x"})]);
  EXPECT_TRUE([sent[@"offlinePushInfo"] isEqual:@{@"ext" : @"{}"}]);
  EXPECT_EQ(textOf(sent[@"msgID"]), textOf(message.msgID));
}

TEST_F(ImService, ReportsATokenInHexadecimal) {
  V2TIMAPNSConfig *config = [V2TIMAPNSConfig new];
  config.businessID = 42;
  config.token = [NSData dataWithBytes:"\x0a\xff" length:2];
  EXPECT_EQ(codeOf(^(V2TIMSucc succ, V2TIMFail fail) {
              [sdk_ setAPNS:config succ:succ fail:fail];
            }),
            0);
  EXPECT_TRUE(
      [request(@"setOfflinePushConfig") isEqual:(
                                                    @{@"businessID" : @42,
                                                      @"token" : @"0aff"})]);
}

TEST_F(ImService, SeesByItselfWhereTheAppIs) {
  openAppWithBadge();
  ear_.number = 7;
  [sdk_ setAPNSListener:ear_];
  appGoesTo(UIApplicationDidEnterBackgroundNotification);
  EXPECT_TRUE([request(@"doBackground") isEqual:@{@"unread" : @7}]);
  EXPECT_EQ([UIApplication sharedApplication].applicationIconBadgeNumber, 7);
  appGoesTo(UIApplicationWillEnterForegroundNotification);
  EXPECT_NE(request(@"doForeground"), nil);
}

}  // namespace

#import "ImTest.h"

using namespace timpush::tests;

/** A message that throws from some moment on. */
@interface BrokenMessage : V2TIMMessage
@property(nonatomic) BOOL broken;
@end

@implementation BrokenMessage

- (NSString *)sender {
  if (_broken) {
    [NSException raise:@"Broken" format:@"no sender today"];
  }
  return @"denny";
}

@end

namespace {

using ImMessages = ImTest;

constexpr int kInvalidParameters = 6017;
constexpr int kBodyTooLarge = 80002;

TEST_F(ImMessages, AreShownAsOnAndroid) {
  NSDictionary *made = ask(@{@"api" : @"createTextMessage", @"text" : @"hi 🍜"}).json();
  EXPECT_TRUE([made[@"messageInfo"] isEqual:(@{
                                      @"timestamp" : @0,
                                      @"status" : @0,
                                      @"isSelf" : @NO,
                                      @"elemType" : @1,
                                      @"textElem" : @{@"text" : @"hi 🍜"},
                                    })])
      << textOf([made description]);
}

TEST_F(ImMessages, ShowFlagsAsFlags) {
  Answer made = ask(@{@"api" : @"createTextMessage", @"text" : @"hi"});
  std::erase(made.data, ' ');
  EXPECT_NE(made.data.find("\"isSelf\":false"), std::string::npos) << made.data;
}

TEST_F(ImMessages, MayBeCustom) {
  NSDictionary *made =
      ask(@{@"api" : @"createCustomMessage", @"data" : @"漢字", @"desc" : @"d", @"extension" : @""})
          .json();
  NSDictionary *info = made[@"messageInfo"];
  EXPECT_EQ([info[@"elemType"] intValue], 2);
  EXPECT_TRUE(
      [info[@"customElem"] isEqual:(@{@"data" : @"漢字", @"desc" : @"d", @"extension" : @""})]);
}

TEST_F(ImMessages, ThatTheSdkDoesNotMakeAreAFailure) {
  sdk_.made = ^V2TIMMessage *(NSString *text) {
    return nil;
  };
  Answer made = ask(@{@"api" : @"createTextMessage", @"text" : @"hi"});
  EXPECT_EQ(made.code, kInvalidParameters);
}

TEST_F(ImMessages, GoToWhomTheyAreFor) {
  NSString *messageID = createText(@"hi");
  Answer sent = send(messageID, @{@"priority" : @1, @"onlineUserOnly" : @YES});
  EXPECT_EQ(sent.code, 0) << sent.message;
  NSDictionary *given = sdk_.arguments[@"sendMessage"];
  EXPECT_EQ(textOf(given[@"receiver"]), "denny");
  EXPECT_EQ(given[@"groupID"], nil);
  EXPECT_EQ(given[@"offlinePushInfo"], nil);
  EXPECT_EQ([given[@"priority"] intValue], 1);
  EXPECT_TRUE([given[@"onlineUserOnly"] boolValue]);
}

TEST_F(ImMessages, GoToAGroup) {
  EXPECT_EQ(send(createText(@"hi"), @{@"receiver" : @"", @"groupID" : @"friends"}).code, 0);
  NSDictionary *given = sdk_.arguments[@"sendMessage"];
  EXPECT_EQ(given[@"receiver"], nil);
  EXPECT_EQ(textOf(given[@"groupID"]), "friends");
}

TEST_F(ImMessages, GetTheOptionsOfThisTime) {
  sdk_.answer = ^(V2TIMSucc succ, V2TIMFail fail) {
    fail(9508, @"no network");
  };
  NSString *messageID = createText(@"hi");
  send(
      messageID, @{
        @"needReadReceipt" : @YES,
        @"isExcludedFromUnreadCount" : @YES,
        @"isExcludedFromLastMessage" : @YES,
        @"isSupportMessageExtension" : @YES,
        @"cloudCustomData" : @"cloud",
        @"localCustomData" : @"local",
      });
  V2TIMMessage *message = sdk_.arguments[@"sendMessage"][@"message"];
  EXPECT_TRUE(message.needReadReceipt && message.isExcludedFromUnreadCount);
  EXPECT_TRUE(message.isExcludedFromLastMessage && message.supportMessageExtension);
  EXPECT_TRUE([message.cloudCustomData isEqual:[@"cloud" dataUsingEncoding:NSUTF8StringEncoding]]);
  EXPECT_TRUE([message.localCustomData isEqual:[@"local" dataUsingEncoding:NSUTF8StringEncoding]]);
  send(messageID);
  EXPECT_FALSE(message.needReadReceipt || message.isExcludedFromUnreadCount);
  EXPECT_FALSE(message.isExcludedFromLastMessage || message.supportMessageExtension);
  EXPECT_EQ(message.cloudCustomData.length + message.localCustomData.length, 0u);
}

TEST_F(ImMessages, AreGoneOnceTheyAreSentAndNotBefore) {
  NSString *messageID = createText(@"hi");
  void (^succeed)(V2TIMSucc, V2TIMFail) = sdk_.answer;
  sdk_.answer = ^(V2TIMSucc succ, V2TIMFail fail) {
    fail(kBodyTooLarge, @"too large");
  };
  EXPECT_EQ(send(messageID).code, kBodyTooLarge);
  sdk_.answer = succeed;
  Answer sent = send(messageID);
  EXPECT_EQ(sent.code, 0);
  EXPECT_EQ([sent.json()[@"notCarried"] count], 0u);
  EXPECT_EQ(textOf(sent.json()[@"message"][@"textElem"][@"text"]), "hi");
  EXPECT_EQ(send(messageID).code, kInvalidParameters);
}

TEST_F(ImMessages, AreAnsweredOnceHoweverOftenTheSdkAnswers) {
  sdk_.answer = ^(V2TIMSucc succ, V2TIMFail fail) {
    succ();
    fail(kBodyTooLarge, @"after all");
    succ();
  };
  EXPECT_EQ(send(createText(@"hi")).code, 0);
}

TEST_F(ImMessages, WaitForAsManyAsAreKept) {
  NSString *first = createText(@"first");
  NSString *second = createText(@"second");
  for (int i = 0; i < 99; i++) {
    createText(@"more");
  }
  EXPECT_EQ(send(first).code, kInvalidParameters);
  EXPECT_EQ(send(second).code, 0);
}

TEST_F(ImMessages, ThatNobodyMadeAreNotSent) {
  EXPECT_EQ(send(@"7").code, kInvalidParameters);
  EXPECT_EQ(ask(@{@"api" : @"sendMessage"}).code, kInvalidParameters);
  EXPECT_EQ(sdk_.called.count, 0u);
}

TEST_F(ImMessages, ThatThrowFailTheCall) {
  BrokenMessage *message = [BrokenMessage new];
  sdk_.made = ^V2TIMMessage *(NSString *) {
    return message;
  };
  sdk_.answer = ^(V2TIMSucc succ, V2TIMFail) {
    message.broken = YES;
    succ();
  };
  Answer sent = send(createText(@"hi"));
  EXPECT_EQ(sent.code, -1);
  EXPECT_EQ(sent.message, "Broken: no sender today");
}

}  // namespace

#import "ImMessages.h"
#import "ImTest.h"
#import "PushFields.h"

extern "C" {
#import "TimPushSetters.h"
}

using namespace timpush::tests;

/** A property whose setter is broken. */
@interface Broken : NSObject
- (void)setTitle:(NSString *)title;
@end

@implementation Broken

- (void)setTitle:(NSString *)title {
  [NSException raise:@"Broken" format:@"no titles today"];
}

@end

namespace {

/** More than the table has would be missed without a look at its length. */
constexpr NSUInteger kFields = 28;

class OfflinePush : public ImTest {
 protected:
  Answer sendWith(NSDictionary *fields) {
    return send(createText(@"hi"), @{@"offlinePushInfo" : fields});
  }

  /** What the IM SDK was given, by the names of the engine. */
  NSDictionary *given() {
    return [sdk_.arguments[@"sendMessage"][@"offlinePushInfo"] imOptions];
  }
};

using OlderImSdk = OfflinePush;

TEST_F(OfflinePush, EveryFieldOfTheEngineReachesTheSdk) {
  NSDictionary *fields = everyPushField();
  EXPECT_EQ(fields.count, kFields);
  Answer sent = sendWith(fields);
  EXPECT_EQ(sent.code, 0) << sent.message;
  EXPECT_EQ([sent.json()[@"notCarried"] count], 0u) << sent.data;
  EXPECT_TRUE([given() isEqual:fields]) << textOf([given() description]);
}

TEST_F(OfflinePush, TextsStayAsTheyAre) {
  NSString *ext = @"{\"note\":\"🍜👩‍👩‍👧 漢字\"}";
  sendWith(@{@"ext" : ext, @"title" : @"漢字", @"desc" : @""});
  EXPECT_TRUE([given() isEqual:(@{@"ext" : ext, @"title" : @"漢字", @"desc" : @""})]);
}

TEST_F(OfflinePush, FlagsAndNumbersAreSetToNothingToo) {
  NSDictionary *fields = @{
    @"disablePush" : [NSNumber numberWithBool:NO],
    @"androidVIVOClassification" : @0,
    @"iOSPushType" : @0
  };
  sendWith(fields);
  EXPECT_TRUE([given() isEqual:fields]) << textOf([given() description]);
}

TEST_F(OfflinePush, WhatIsAbsentKeepsTheSdksDefault) {
  sendWith(@{});
  EXPECT_EQ(given().count, 0u);
  V2TIMOfflinePushInfo *info = sdk_.arguments[@"sendMessage"][@"offlinePushInfo"];
  EXPECT_EQ(info.AndroidVIVOClassification, 1);
}

TEST_F(OfflinePush, AFieldThatNoSdkHasIsNamed) {
  Answer sent = sendWith(@{@"title" : @"t", @"colour" : @"red", @"" : @"nameless"});
  EXPECT_EQ(sent.code, 0);
  EXPECT_TRUE([sent.json()[@"notCarried"] isEqual:(@[ @"", @"colour" ])]) << sent.data;
  EXPECT_TRUE([given() isEqual:(@{@"title" : @"t"})]);
}

TEST_F(OfflinePush, ASetterThatThrowsTakesNothing) {
  EXPECT_FALSE(TimPushSet([Broken new], @"title", @"t"));
  EXPECT_FALSE(TimPushSet([Broken new], @"desc", @"d"));
}

/** What 5.6.1202 has. */
NSArray *oldFields() {
  return @[
    @"title", @"desc", @"ext", @"disablePush", @"iOSSound", @"ignoreIOSBadge",
    @"androidOPPOChannelID", @"androidVIVOClassification"
  ];
}

TEST_F(OlderImSdk, TakesWhatItKnowsAndTheRestIsNamed) {
  NSDictionary *fields = everyPushField();
  Answer sent = sendWith(fields);
  EXPECT_EQ(sent.code, 0) << sent.message;
  EXPECT_TRUE([given() isEqual:[fields dictionaryWithValuesForKeys:oldFields()]])
      << textOf([given() description]);
  NSMutableSet *expected = [NSMutableSet setWithArray:fields.allKeys];
  [expected minusSet:[NSSet setWithArray:oldFields()]];
  NSArray *named = sent.json()[@"notCarried"];
  EXPECT_EQ(named.count, kFields - oldFields().count);
  EXPECT_TRUE([[NSSet setWithArray:named] isEqual:expected]) << sent.data;
}

TEST_F(OlderImSdk, NamesOptionsOfAMessageThatWereAskedFor) {
  Answer sent = send(
      createText(@"hi"), @{
        @"needReadReceipt" : @YES,
        @"isSupportMessageExtension" : @NO,
        @"isExcludedFromUnreadCount" : @YES,
        @"cloudCustomData" : @"cloud"
      });
  EXPECT_TRUE([sent.json()[@"notCarried"] isEqual:@[ @"needReadReceipt" ]]) << sent.data;
}

}  // namespace

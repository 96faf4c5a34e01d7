#import "OfflinePushRig.h"

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

using OfflinePush = OfflinePushRig;

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

}  // namespace

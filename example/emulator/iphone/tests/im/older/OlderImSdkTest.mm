// The binding on an IM SDK that lacks what came after 5.6.1202.
#import "OfflinePushRig.h"

using namespace timpush::tests;

namespace {

using OlderImSdk = OfflinePushRig;

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

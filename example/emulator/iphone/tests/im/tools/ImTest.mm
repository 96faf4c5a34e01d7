#import "ImTest.h"

namespace timpush::tests {

void ImTest::SetUp() {
  resetEngine();
  sdk_ = [ScriptedImSdk install];
  im_ = [TimPushImSdk new];
}

void ImTest::TearDown() {
  [ScriptedImSdk remove];
}

std::uint64_t ImTest::start(NSDictionary *request) {
  [im_ call:++lastCall_ request:request];
  return lastCall_;
}

Answer ImTest::ask(NSDictionary *request) {
  std::uint64_t call = start(request);
  return engine().answerTo(call);
}

NSString *ImTest::createText(NSString *text) {
  Answer answer = ask(@{@"api" : @"createTextMessage", @"text" : text});
  EXPECT_EQ(answer.code, 0) << answer.message;
  return answer.json()[@"id"];
}

Answer ImTest::send(NSString *messageID, NSDictionary *options) {
  NSMutableDictionary *request = [@{
    @"api" : @"sendMessage",
    @"id" : messageID,
    @"receiver" : @"denny",
    @"groupID" : @"",
    @"priority" : @2,
    @"onlineUserOnly" : @NO,
  } mutableCopy];
  [request addEntriesFromDictionary:options];
  return ask(request);
}

}  // namespace timpush::tests

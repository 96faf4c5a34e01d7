#include <cstring>

#import "ImTest.h"
#import "TimPushPlatform.h"

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

constexpr int kException = -1;

/** An IM SDK that throws, behind the platform as the engine calls it. */
class ImGuard : public ImTest {
 protected:
  void SetUp() override {
    ImTest::SetUp();
    sdk_.answer = ^(V2TIMSucc, V2TIMFail) {
      [NSException raise:@"Boom" format:@"not today"];
    };
  }

  TimPushText text(const char *given) {
    return {given, std::strlen(given)};
  }
};

TEST_F(ImGuard, FailsACallThatThrows) {
  TimPushFailure failure = TimPushIosPlatform.call_im(7, text(R"({"api":"logout"})"));
  EXPECT_EQ(failure.name, nullptr);
  ASSERT_TRUE(runUntil([] { return !engine().calls.empty(); }));
  Answer answer = engine().answerTo(7);
  EXPECT_EQ(answer.code, kException);
  EXPECT_EQ(answer.message, "Boom: not today");
}

TEST_F(ImGuard, FailsACallThatIsNone) {
  for (const char *request : {"", "[]", "{", R"({"api":7})"}) {
    resetEngine();
    TimPushIosPlatform.call_im(7, text(request));
    ASSERT_TRUE(runUntil([] { return !engine().calls.empty(); }));
    EXPECT_NE(engine().answerTo(7).code, 0) << request;
  }
}

TEST_F(ImGuard, FailsAReportThatThrows) {
  TimPushIosPlatform.report_token(3, 42, text("0a"));
  ASSERT_TRUE(runUntil([] { return !engine().reports.empty(); }));
  EXPECT_EQ(engine().reports.size(), 1u);
  EXPECT_EQ(engine().reports[0].code, kException);
  EXPECT_EQ(engine().reports[0].message, "Boom: not today");
}

TEST_F(ImGuard, FailsACallWhoseAnswerThrows) {
  BrokenMessage *message = [BrokenMessage new];
  sdk_.made = ^V2TIMMessage *(NSString *) {
    return message;
  };
  sdk_.answer = ^(V2TIMSucc succ, V2TIMFail) {
    message.broken = YES;
    succ();
  };
  Answer sent = send(createText(@"hi"));
  EXPECT_EQ(sent.code, kException);
  EXPECT_EQ(sent.message, "Broken: no sender today");
}

}  // namespace

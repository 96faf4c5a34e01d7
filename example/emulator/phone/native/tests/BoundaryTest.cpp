#include <gtest/gtest.h>

#include <chrono>
#include <thread>

#include "TestPhone.h"

namespace timpush::tests {

namespace {

/** Nobody starts the engine here, so each answer is the code for that: the texts have crossed. */
constexpr auto* kScript = R"(
  const events = [];
  TimPush.onEvent((event) => events.push(event));
  const code = async (request) => JSON.parse(await TimPush.call(request)).code;
  globalThis.__phone = {
    answer: async (request) => JSON.parse(await TimPush.call(request)),
    code,
    ask: (question) => JSON.parse(TimPush.ask(question)).code,
    askSurrogates: () => JSON.parse(TimPush.ask('{"ask":"\ud83d"}')).code,
    surrogates: () => code('{"method":"\ud83d"}'),
    large: () => code('x'.repeat(1 << 20)),
    many: async (count) => {
      const codes = await Promise.all(Array.from({ length: count }, () => code('{}')));
      return codes.filter((each) => each === 880010).length;
    },
    flood: (count) => { for (let i = 0; i < count; i++) TimPush.call('{}') },
    listen: (listening) => TimPush.setListening(listening),
    nul: () => code('{"a\u0000b"}'),
  };
)";

TEST(Boundary, AnEngineThatWasNotStartedSaysSo) {
  TestPhone phone(kScript);
  auto answer = phone.call("answer", R"(["{\"method\":\"getRegistration\"}"])");
  EXPECT_NE(answer.find(R"("code":880010)"), std::string::npos) << answer;
  EXPECT_NE(answer.find(R"("desc":")"), std::string::npos) << answer;
}

TEST(Boundary, TextsThatAreNoRequestAreAnswered) {
  TestPhone phone(kScript);
  for (const auto* request : {R"([""])", R"(["{"])", R"(["null"])", R"(["[[[["])"}) {
    EXPECT_EQ(phone.call("code", request), "880010") << request;
  }
}

TEST(Boundary, TextsOfAllKindsCross) {
  TestPhone phone(kScript);
  EXPECT_EQ(phone.call("surrogates"), "880010");
  EXPECT_EQ(phone.call("nul"), "880010");
  EXPECT_EQ(phone.call("large"), "880010");
}

TEST(Boundary, TextsThatAreNoQuestionAreAnsweredWithoutAnEngine) {
  TestPhone phone(kScript);
  for (const auto* question : {R"([""])", R"(["null"])", R"(["[[[["])", R"(["{\"ask\":7}"])"}) {
    EXPECT_EQ(phone.call("ask", question), "6017") << question;
  }
  EXPECT_EQ(phone.call("askSurrogates"), "6017");
}

TEST(Boundary, EveryCallIsAnswered) {
  TestPhone phone(kScript);
  EXPECT_EQ(phone.call("many", "[1000]"), "1000");
}

TEST(Boundary, NobodyHearsWithoutAnEngine) {
  TestPhone phone(kScript);
  EXPECT_EQ(phone.call("listen", "[true]"), "false");
  EXPECT_EQ(phone.call("listen", "[true]"), "false");
  EXPECT_EQ(phone.call("listen", "[false]"), "false");
}

TEST(Boundary, RuntimesEndInTheMiddleOfCalls) {
  for (int round = 0; round < 30; ++round) {
    TestPhone phone(kScript);
    phone.begin("flood", "[500]");
    std::this_thread::sleep_for(std::chrono::milliseconds(round % 4));
    phone.stop();
  }
}

}  // namespace

}  // namespace timpush::tests

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>
#include <thread>

#include "FakeEngine.h"
#include "TestPhone.h"

namespace timpush::tests {

namespace {

constexpr auto* kScript = R"(
  TimPush?.onEvent((event) => console.log('event', event));
  globalThis.__phone = {
    call: (request) => TimPush.call(request),
    ask: (question) => TimPush.ask(question),
    askThrows: () => { try { return TimPush.ask('') } catch (error) { return error.message } },
    askSurrogates: () => TimPush.ask('a\ud83d-\ude00😀'),
    askLength: (count) => TimPush.ask('x'.repeat(count)).length,
    listen: (listening) => TimPush.setListening(listening),
    length: (count) => TimPush.call('x'.repeat(count)).then((answer) => answer.length),
    surrogates: () => TimPush.call('a\ud83d-\ude00😀'),
    rejects: () => TimPush.call('').then(() => 'resolved', (error) => error.message),
    throws: () => { try { return TimPush.setListening(true) } catch (error) { return error.message } },
    wrongArguments: () => [() => TimPush.call(), () => TimPush.call(1), () => TimPush.setListening('yes'),
                           () => TimPush.ask(), () => TimPush.ask(null), () => TimPush.ask({})]
      .map((attempt) => { try { attempt() } catch (error) { return error instanceof Error } }),
  };
)";

class Module : public testing::Test {
 protected:
  void SetUp() override {
    resetEngine();
    engine().onCall = [](const std::string& request, std::unique_ptr<Completion> completion) {
      completion->settle(request);
    };
  }
};

TEST_F(Module, AnswersComeBack) {
  TestPhone phone(kScript);
  EXPECT_EQ(phone.call("call", R"(["{}"])"), R"("{}")");
}

TEST_F(Module, AnswersComeBackFromAnotherThread) {
  std::thread worker;
  engine().onCall = [&](std::string request, std::unique_ptr<Completion> completion) {
    worker = std::thread(
        [request, completion = std::move(completion)] { completion->settle(request + request); });
  };
  TestPhone phone(kScript);
  EXPECT_EQ(phone.call("call", R"(["é"])"), R"("éé")");
  worker.join();
}

TEST_F(Module, LargeTextsPassWhole) {
  TestPhone phone(kScript);
  EXPECT_EQ(phone.call("length", "[1048576]"), "1048576");
}

TEST_F(Module, LoneSurrogatesBecomeReplacementCharacters) {
  TestPhone phone(kScript);
  EXPECT_EQ(phone.call("surrogates"), "\"a\uFFFD-\uFFFD😀\"");
}

TEST_F(Module, ExceptionsOfTheEngineRejectThePromise) {
  engine().onCall = [](const std::string&, const auto&) { throw std::runtime_error("broken"); };
  TestPhone phone(kScript);
  EXPECT_EQ(phone.call("rejects"), R"("broken")");
}

TEST_F(Module, UnknownExceptionsRejectThePromise) {
  engine().onCall = [](const std::string&, const auto&) { throw 7; };
  TestPhone phone(kScript);
  EXPECT_EQ(phone.call("rejects"), R"("TimPush: unknown native error")");
}

TEST_F(Module, ExceptionsOfSynchronousCallsAreThrown) {
  engine().onListening = [](bool) -> bool { throw std::runtime_error("deaf"); };
  TestPhone phone(kScript);
  EXPECT_EQ(phone.call("throws"), R"("deaf")");
}

TEST_F(Module, QuestionsAreAnsweredAtOnce) {
  engine().onAsk = [](const std::string& question) { return question + "é"; };
  TestPhone phone(kScript);
  EXPECT_EQ(phone.call("ask", R"(["{}"])"), R"("{}é")");
}

TEST_F(Module, QuestionsOfAllKindsCross) {
  TestPhone phone(kScript);
  EXPECT_EQ(phone.call("askSurrogates"), "\"a\uFFFD-\uFFFD😀\"");
  EXPECT_EQ(phone.call("askLength", "[1048576]"), "1048576");
  EXPECT_EQ(phone.call("ask", R"(["a\u0000b"])"), R"("a\u0000b")");
}

TEST_F(Module, ExceptionsWhileAnsweringAreThrown) {
  TestPhone phone(kScript);
  engine().onAsk = [](auto) -> std::string { throw std::runtime_error("broken"); };
  EXPECT_EQ(phone.call("askThrows"), R"("broken")");
  engine().onAsk = [](auto) -> std::string { throw 7; };
  EXPECT_EQ(phone.call("askThrows"), R"("TimPush: unknown native error")");
  engine().onAsk = [](auto question) { return question; };
  EXPECT_EQ(phone.call("ask", R"(["well"])"), R"("well")");
}

TEST_F(Module, ListeningIsWhatTheEngineSays) {
  TestPhone phone(kScript);
  EXPECT_EQ(phone.call("listen", "[true]"), "true");
  EXPECT_EQ(phone.call("listen", "[false]"), "false");
}

TEST_F(Module, WrongArgumentsAreErrors) {
  TestPhone phone(kScript);
  EXPECT_EQ(phone.call("wrongArguments"), "[true,true,true,true,true,true]");
}

TEST_F(Module, EventsReachEveryListenerInOrder) {
  TestPhone phone("TimPush.onEvent((event) => console.log('first', event));" +
                  std::string(kScript));
  phone.call("listen", "[true]");
  std::thread([] {
    engine().emit("1");
    engine().emit("2");
  }).join();
  auto lines = phone.recorder().lines(4);
  EXPECT_EQ(lines.size(), 4U);
  EXPECT_EQ(std::count(lines.begin(), lines.end(), "log: event 2"), 1);
  EXPECT_LT(std::find(lines.begin(), lines.end(), "log: first 1"),
            std::find(lines.begin(), lines.end(), "log: first 2"));
}

TEST_F(Module, ALibraryThatCannotAttachIsAnError) {
  engine().onAttach = [] { throw std::runtime_error("no engine"); };
  TestPhone phone(kScript);
  EXPECT_NE(phone.recorder().lines(1).at(0).find("no engine"), std::string::npos);
  EXPECT_EQ(engine().attached(), 0U);
}

}  // namespace

}  // namespace timpush::tests

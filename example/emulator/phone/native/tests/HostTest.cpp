#include <gtest/gtest.h>

#include "TestPhone.h"

namespace timpush::tests {

namespace {

using Lines = std::vector<std::string>;

/** The first lines that a script leads to. */
Lines linesOf(const std::string& script, std::size_t count) {
  TestPhone phone(script);
  return phone.recorder().lines(count);
}

TEST(Host, ConsoleShowsValues) {
  EXPECT_EQ(linesOf("console.info('text', 1, null, undefined, {a: [1]}, '😀')", 1),
            Lines{"info: text 1 null undefined {\"a\":[1]} 😀"});
}

TEST(Host, ConsoleShowsErrorsWithStack) {
  auto line = linesOf("console.error(new TypeError('wrong'))", 1).at(0);
  EXPECT_EQ(line.find("error: TypeError: wrong\n    at "), 0U) << line;
}

TEST(Host, TasksRunInOrder) {
  EXPECT_EQ(linesOf(R"(
      setTimeout((...args) => console.log('timeout', ...args), 5, 1, 2);
      setImmediate((arg) => console.log('immediate', arg), 3);
      queueMicrotask(() => console.log('microtask'));
      console.log('script');
    )",
                    4),
            (Lines{"log: script", "log: microtask", "log: immediate 3", "log: timeout 1 2"}));
}

TEST(Host, TimersCanBeStopped) {
  EXPECT_EQ(linesOf(R"(
      let count = 0;
      const interval = setInterval(() => {
        if (++count === 3) { clearInterval(interval); setTimeout(() => console.log(count), 10); }
      }, 1);
      clearTimeout(setTimeout(() => console.log('never'), 0));
    )",
                    1),
            Lines{"log: 3"});
}

TEST(Host, UncaughtErrorsAreFatalOnes) {
  auto lines =
      linesOf("setTimeout(() => { throw new Error('late') }, 0); throw new Error('early')", 2);
  EXPECT_EQ(lines.at(0).find("fatal: Error: early"), 0U) << lines.at(0);
  EXPECT_EQ(lines.at(1).find("fatal: Error: late"), 0U) << lines.at(1);
}

TEST(Host, ABundleThatDoesNotCompileIsFatal) {
  auto line = linesOf("const = 1", 1).at(0);
  EXPECT_NE(line.find("bundle.js:2:"), std::string::npos) << line;
}

TEST(Host, ABundleThatChangesIsCompiledAgain) {
  TestPhone phone("console.log('first')");
  phone.recorder().lines(1);
  phone.restart("console.log('second')");
  EXPECT_EQ(phone.recorder().lines(2), (Lines{"log: first", "log: second"}));
}

TEST(Host, GlobalsAreThereBeforeTheBundle) {
  TestPhone phone("console.log(user, port)", R"({"user": "vinson", "port": 7})");
  EXPECT_EQ(phone.recorder().lines(1), Lines{"log: vinson 7"});
}

TEST(Host, CallsAreAnswered) {
  TestPhone phone(R"(globalThis.__phone = {
    add: (a, b) => a + b,
    nothing() {},
    later: (value) => new Promise((resolve) => setTimeout(() => resolve({ value }), 1)),
    async fail() { throw new RangeError('no') },
  })");
  EXPECT_EQ(phone.call("add", "[1, 2]"), "3");
  EXPECT_EQ(phone.call("nothing"), "null");
  EXPECT_EQ(phone.call("later", R"(["é😀"])"), R"({"value":"é😀"})");
  EXPECT_EQ(phone.call("fail").find("error: RangeError: no"), 0U);
  EXPECT_EQ(phone.call("missing").find("error: Error: globalThis.__phone has no function"), 0U);
  EXPECT_EQ(phone.call("add", "[1").find("error: SyntaxError"), 0U);
}

TEST(Host, StoppingAnswersCallsUnderWay) {
  TestPhone phone("globalThis.__phone = { never: () => new Promise(() => {}) }");
  auto first = phone.begin("never");
  auto second = phone.begin("never");
  phone.stop();
  EXPECT_EQ(phone.recorder().result(first), "error: the JavaScript runtime was stopped");
  EXPECT_EQ(phone.recorder().result(second), "error: the JavaScript runtime was stopped");
  EXPECT_EQ(phone.recorder().resultCount(), 2U);
}

}  // namespace

}  // namespace timpush::tests

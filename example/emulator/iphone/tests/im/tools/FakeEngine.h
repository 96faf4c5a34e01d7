#pragma once

#import <Foundation/Foundation.h>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace timpush::tests {

/** What the platform answered to a request of the engine. */
struct Answer {
  std::uint64_t number;
  std::int32_t code;
  std::string message;
  std::string data;

  /** `data`, if it is an object of JSON. */
  NSDictionary *json() const;
};

/** What stands behind the platform in these tests: it remembers what it was told. */
struct FakeEngine {
  std::vector<Answer> calls;
  std::vector<Answer> reports;
  /** Everything else, as `name` or `name: value`. */
  std::vector<std::string> told;

  /** What was answered to a call; fails the test unless that is one answer. */
  Answer answerTo(std::uint64_t call) const;
};

/** The engine of the test that runs. */
FakeEngine &engine();

/** Starts a test with a new engine. */
void resetEngine();

/** Runs the main thread's loop until `done`; false after two seconds. */
bool runUntil(const std::function<bool()> &done);

/** Empty for nil. */
std::string textOf(NSString *text);

}  // namespace timpush::tests

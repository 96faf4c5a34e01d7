#include "Performance.h"

#include <chrono>

namespace timpush::emulator {

namespace jsi = facebook::jsi;

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

double unixMilliseconds() {
  return Milliseconds(std::chrono::system_clock::now().time_since_epoch()).count();
}

}  // namespace

void installPerformance(jsi::Runtime& runtime) {
  auto now = [origin = std::chrono::steady_clock::now()](jsi::Runtime&, const jsi::Value&,
                                                         const jsi::Value*, size_t) {
    return jsi::Value(Milliseconds(std::chrono::steady_clock::now() - origin).count());
  };
  jsi::Object performance(runtime);
  performance.setProperty(runtime, "timeOrigin", unixMilliseconds());
  performance.setProperty(runtime, "now",
                          jsi::Function::createFromHostFunction(
                              runtime, jsi::PropNameID::forAscii(runtime, "now"), 0, now));
  runtime.global().setProperty(runtime, "performance", performance);
}

}  // namespace timpush::emulator

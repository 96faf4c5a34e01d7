#include "Console.h"

#include <string>
#include <utility>

#include "Describe.h"

namespace timpush::emulator {

namespace jsi = facebook::jsi;

namespace {

using Listener = std::shared_ptr<HostListener>;

jsi::Function printer(jsi::Runtime& runtime, const std::string& level, const Listener& listener) {
  return jsi::Function::createFromHostFunction(
      runtime, jsi::PropNameID::forUtf8(runtime, level), 1,
      [level, listener](jsi::Runtime& rt, const jsi::Value&, const jsi::Value* args, size_t count) {
        std::string line;
        for (size_t i = 0; i < count; ++i) {
          line += (i == 0 ? "" : " ") + describe(rt, args[i]);
        }
        listener->onConsole(level, line);
        return jsi::Value::undefined();
      });
}

/** Hermes tells which promises nobody handles; elsewhere they stay silent. */
void trackRejections(jsi::Runtime& runtime, const Listener& listener) {
  auto hermes = runtime.global().getProperty(runtime, "HermesInternal");
  if (!hermes.isObject()) {
    return;
  }
  auto enable = hermes.getObject(runtime).getProperty(runtime, "enablePromiseRejectionTracker");
  if (!enable.isObject()) {
    return;
  }
  auto report = [listener](jsi::Runtime& rt, const jsi::Value&, const jsi::Value* args, size_t) {
    listener->onConsole("error", "Unhandled promise rejection: " + describe(rt, args[1]));
    return jsi::Value::undefined();
  };
  jsi::Object options(runtime);
  options.setProperty(runtime, "allRejections", true);
  options.setProperty(
      runtime, "onUnhandled",
      jsi::Function::createFromHostFunction(
          runtime, jsi::PropNameID::forAscii(runtime, "onUnhandled"), 2, std::move(report)));
  enable.getObject(runtime).getFunction(runtime).call(runtime, options);
}

}  // namespace

void installConsole(jsi::Runtime& runtime, std::shared_ptr<HostListener> listener) {
  jsi::Object console(runtime);
  for (const auto* level : {"debug", "log", "info", "warn", "error", "trace"}) {
    console.setProperty(runtime, level, printer(runtime, level, listener));
  }
  runtime.global().setProperty(runtime, "console", console);
  trackRejections(runtime, listener);
}

}  // namespace timpush::emulator

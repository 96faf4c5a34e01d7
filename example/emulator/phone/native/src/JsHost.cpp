#include "JsHost.h"

#include <jsi/jsi.h>

#include <exception>
#include <utility>

#include "Bundle.h"
#include "Describe.h"
#include "JsRuntime.h"

namespace timpush::emulator {

namespace jsi = facebook::jsi;

namespace {

void setGlobals(jsi::Runtime& runtime, const std::string& json) {
  auto globals = jsi::Value::createFromJsonUtf8(
                     runtime, reinterpret_cast<const uint8_t*>(json.data()), json.size())
                     .asObject(runtime);
  auto names = globals.getPropertyNames(runtime);
  for (size_t i = 0; i < names.size(runtime); ++i) {
    auto name = names.getValueAtIndex(runtime, i).asString(runtime);
    runtime.global().setProperty(runtime, name, globals.getProperty(runtime, name));
  }
}

}  // namespace

JsHost::JsHost(Options options, std::shared_ptr<HostListener> listener)
    : listener_(std::move(listener)),
      queue_(std::make_shared<TaskQueue>()),
      calls_(std::make_shared<PhoneCalls>(listener_)),
      thread_([this, options = std::move(options)] { runThread(options); }) {}

JsHost::~JsHost() {
  queue_->close();
  thread_.join();
}

void JsHost::call(std::string function, std::string argsJson, std::int64_t callId) {
  if (!calls_->announce(callId)) {
    return;
  }
  queue_->post([calls = calls_, function = std::move(function), args = std::move(argsJson),
                callId](jsi::Runtime& runtime) { calls->start(runtime, function, args, callId); });
}

void JsHost::runThread(const Options& options) {
  try {
    runLoop(options);
  } catch (const std::exception& error) {
    listener_->onFatal(describe(error));
  }
  calls_->close();
}

void JsHost::runLoop(const Options& options) {
  JsRuntime runtime(queue_, listener_);
  runtime.run([&options](jsi::Runtime& js) {
    setGlobals(js, options.globals);
    js.evaluateJavaScript(loadBundle(options.bundlePath), options.bundlePath);
  });
  while (auto task = queue_->take()) {
    runtime.run(*task);
  }
}

}  // namespace timpush::emulator

#include "JsRuntime.h"

#include <hermes/hermes.h>
#include <react/bridging/LongLivedObject.h>

#include <exception>
#include <utility>

#include "BareFunction.h"
#include "Console.h"
#include "Describe.h"
#include "NativeModules.h"
#include "Performance.h"
#include "QueueCallInvoker.h"
#include "Yardstick.h"

namespace timpush::emulator {

namespace jsi = facebook::jsi;

namespace {

/** As React Native makes it: promises settle in microtasks that the host drains. */
std::unique_ptr<jsi::Runtime> makeHermes() {
  return facebook::hermes::makeHermesRuntime(
      ::hermes::vm::RuntimeConfig::Builder().withMicrotaskQueue(true).build());
}

}  // namespace

JsRuntime::JsRuntime(std::shared_ptr<TaskQueue> queue, std::shared_ptr<HostListener> listener)
    : listener_(std::move(listener)),
      runtime_(makeHermes()),
      timers_(std::make_shared<Timers>(queue)) {
  runtime_->global().setProperty(*runtime_, "global", runtime_->global());
  installConsole(*runtime_, listener_);
  installPerformance(*runtime_);
  installBareFunction(*runtime_);
  timers_->install(*runtime_);
  registerYardstick();
  installNativeModules(*runtime_, std::make_shared<QueueCallInvoker>(std::move(queue)));
}

JsRuntime::~JsRuntime() {
  timers_->clear();
  facebook::react::LongLivedObjectCollection::get(*runtime_).clear();
  runtime_.reset();
}

void JsRuntime::run(const TaskQueue::Task& task) {
  try {
    task(*runtime_);
    runtime_->drainMicrotasks();
  } catch (const std::exception& error) {
    listener_->onFatal(describe(error));
  }
}

}  // namespace timpush::emulator

#pragma once

#include <jsi/jsi.h>

#include <memory>
#include <string>

#include "HostListener.h"
#include "TaskQueue.h"
#include "Timers.h"

namespace timpush::emulator {

/**
 * Hermes with what React Native puts around it: microtasks, console, timers, native modules.
 * Everything on the thread that made it.
 */
class JsRuntime final {
 public:
  JsRuntime(std::shared_ptr<TaskQueue> queue, std::shared_ptr<HostListener> listener);

  /** Lets go of every value of the runtime, then destroys it. */
  ~JsRuntime();

  JsRuntime(const JsRuntime&) = delete;
  JsRuntime& operator=(const JsRuntime&) = delete;

  /** Runs one task and the microtasks after it; an error that nobody caught goes to the listener.
   */
  void run(const TaskQueue::Task& task);

 private:
  std::shared_ptr<HostListener> listener_;
  std::unique_ptr<facebook::jsi::Runtime> runtime_;
  std::shared_ptr<Timers> timers_;
};

}  // namespace timpush::emulator

#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <thread>

#include "HostListener.h"
#include "PhoneCalls.h"
#include "TaskQueue.h"

namespace timpush::emulator {

/**
 * A JavaScript thread with a runtime that runs one bundle, from construction to destruction.
 *
 * Its functions may be called from any thread but not from the listener.
 */
class JsHost final {
 public:
  struct Options {
    /** JavaScript source or Hermes bytecode. */
    std::string bundlePath;
    /** A JSON object whose keys become properties of `globalThis` before the bundle runs. */
    std::string globals = "{}";
  };

  JsHost(Options options, std::shared_ptr<HostListener> listener);

  /** Destroys the runtime, once the task that it is in has ended. */
  ~JsHost();

  JsHost(const JsHost&) = delete;
  JsHost& operator=(const JsHost&) = delete;

  /** Calls `__phone[function](...args)` after the bundle has run; answered through the listener. */
  void call(std::string function, std::string argsJson, std::int64_t callId);

 private:
  void runThread(const Options& options);
  void runLoop(const Options& options);

  std::shared_ptr<HostListener> listener_;
  std::shared_ptr<TaskQueue> queue_;
  std::shared_ptr<PhoneCalls> calls_;
  std::thread thread_;
};

}  // namespace timpush::emulator

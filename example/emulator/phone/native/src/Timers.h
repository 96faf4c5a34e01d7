#pragma once

#include <jsi/jsi.h>

#include <memory>
#include <unordered_map>
#include <vector>

#include "TaskQueue.h"

namespace timpush::emulator {

/** `setTimeout`, `setInterval`, `setImmediate`, their opposites, and `queueMicrotask`. */
class Timers final : public std::enable_shared_from_this<Timers> {
 public:
  explicit Timers(std::shared_ptr<TaskQueue> queue);

  void install(facebook::jsi::Runtime& runtime);

  /** Lets go of JavaScript's values; to be called before the runtime is destroyed. */
  void clear();

 private:
  struct Timer {
    facebook::jsi::Function callback;
    std::vector<facebook::jsi::Value> args;
    TaskQueue::Clock::duration delay;
    bool repeats;
  };

  /** Which arguments of JavaScript mean what: (callback, delay in ms, …) or (callback, …). */
  enum class Kind { timeout, interval, immediate };

  double start(facebook::jsi::Runtime& runtime, const facebook::jsi::Value* args, size_t count,
               Kind kind);
  void schedule(double id, TaskQueue::Clock::duration delay);
  void fire(facebook::jsi::Runtime& runtime, double id);

  std::shared_ptr<TaskQueue> queue_;
  std::unordered_map<double, Timer> timers_;
  double lastId_ = 0;
};

}  // namespace timpush::emulator

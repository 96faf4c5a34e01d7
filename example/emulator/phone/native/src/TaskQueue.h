#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>

namespace facebook::jsi {
class Runtime;
}

namespace timpush::emulator {

/**
 * The work of one JavaScript thread, in the order in which it is due.
 *
 * Any thread posts; the JavaScript thread takes. What is posted after `close` is dropped.
 */
class TaskQueue final {
 public:
  using Task = std::function<void(facebook::jsi::Runtime&)>;
  using Clock = std::chrono::steady_clock;

  /** Adds a task that is due after `delay`; equal ones keep their order. */
  void post(Task task, Clock::duration delay = Clock::duration::zero());

  /**
   * Waits for the next due task; nothing once the queue is closed. What was left then is dropped
   * here, on the taking thread, because tasks may hold values of its runtime.
   */
  std::optional<Task> take();

  /** Ends `take`. */
  void close();

 private:
  using Tasks = std::multimap<Clock::time_point, Task>;

  std::mutex mutex_;
  std::condition_variable changed_;
  Tasks tasks_;
  bool closed_ = false;
};

}  // namespace timpush::emulator

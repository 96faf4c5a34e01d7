#pragma once

#include <ReactCommon/CallInvoker.h>

#include <memory>
#include <stdexcept>
#include <utility>

#include "TaskQueue.h"

namespace timpush::emulator {

/** React Native's way onto the JavaScript thread, for native modules. */
class QueueCallInvoker final : public facebook::react::CallInvoker {
 public:
  explicit QueueCallInvoker(std::shared_ptr<TaskQueue> queue) : queue_(std::move(queue)) {}

  using CallInvoker::invokeAsync;
  using CallInvoker::invokeSync;

  void invokeAsync(facebook::react::CallFunc&& work) noexcept override {
    queue_->post(std::move(work));
  }

  void invokeSync(facebook::react::CallFunc&& /*work*/) override {
    throw std::logic_error("the emulator's JavaScript thread cannot be entered synchronously");
  }

 private:
  std::shared_ptr<TaskQueue> queue_;
};

}  // namespace timpush::emulator

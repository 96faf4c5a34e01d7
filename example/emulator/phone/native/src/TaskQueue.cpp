#include "TaskQueue.h"

#include <utility>

namespace timpush::emulator {

void TaskQueue::post(Task task, Clock::duration delay) {
  {
    std::lock_guard lock(mutex_);
    if (closed_) {
      return;
    }
    tasks_.emplace(Clock::now() + delay, std::move(task));
  }
  changed_.notify_one();
}

std::optional<TaskQueue::Task> TaskQueue::take() {
  Tasks dropped;
  std::unique_lock lock(mutex_);
  while (!closed_) {
    if (tasks_.empty()) {
      changed_.wait(lock);
    } else if (auto due = tasks_.begin()->first; due > Clock::now()) {
      changed_.wait_until(lock, due);
    } else {
      return std::move(tasks_.extract(tasks_.begin()).mapped());
    }
  }
  dropped.swap(tasks_);
  lock.unlock();
  return std::nullopt;
}

void TaskQueue::close() {
  {
    std::lock_guard lock(mutex_);
    closed_ = true;
  }
  changed_.notify_all();
}

}  // namespace timpush::emulator

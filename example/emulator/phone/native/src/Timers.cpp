#include "Timers.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <utility>

namespace timpush::emulator {

namespace jsi = facebook::jsi;

namespace {

void define(jsi::Runtime& runtime, const std::string& name, jsi::HostFunctionType body) {
  auto id = jsi::PropNameID::forUtf8(runtime, name);
  auto function = jsi::Function::createFromHostFunction(runtime, id, 1, std::move(body));
  runtime.global().setProperty(runtime, id, function);
}

TaskQueue::Clock::duration delayOf(const jsi::Value* args, size_t count) {
  auto ms = count > 1 && args[1].isNumber() ? std::max(0.0, args[1].getNumber()) : 0.0;
  return std::chrono::duration_cast<TaskQueue::Clock::duration>(
      std::chrono::duration<double, std::milli>(ms));
}

jsi::Value queueMicrotask(jsi::Runtime& runtime, const jsi::Value&, const jsi::Value* args,
                          size_t count) {
  if (count < 1) {
    throw jsi::JSError(runtime, "queueMicrotask takes a function");
  }
  runtime.queueMicrotask(args[0].asObject(runtime).asFunction(runtime));
  return jsi::Value::undefined();
}

}  // namespace

Timers::Timers(std::shared_ptr<TaskQueue> queue) : queue_(std::move(queue)) {}

void Timers::install(jsi::Runtime& runtime) {
  auto starter = [this](Kind kind) {
    return [this, kind](jsi::Runtime& rt, const jsi::Value&, const jsi::Value* args, size_t count) {
      return jsi::Value(start(rt, args, count, kind));
    };
  };
  auto stopper = [this](jsi::Runtime&, const jsi::Value&, const jsi::Value* args, size_t count) {
    if (count > 0 && args[0].isNumber()) {
      timers_.erase(args[0].getNumber());
    }
    return jsi::Value::undefined();
  };
  define(runtime, "setTimeout", starter(Kind::timeout));
  define(runtime, "setInterval", starter(Kind::interval));
  define(runtime, "setImmediate", starter(Kind::immediate));
  for (const auto* name : {"clearTimeout", "clearInterval", "clearImmediate"}) {
    define(runtime, name, stopper);
  }
  define(runtime, "queueMicrotask", queueMicrotask);
}

void Timers::clear() {
  timers_.clear();
}

double Timers::start(jsi::Runtime& runtime, const jsi::Value* args, size_t count, Kind kind) {
  if (count < 1) {
    throw jsi::JSError(runtime, "a timer takes a function");
  }
  auto timed = kind != Kind::immediate;
  auto delay = timed ? delayOf(args, count) : TaskQueue::Clock::duration::zero();
  Timer timer{args[0].asObject(runtime).asFunction(runtime), {}, delay, kind == Kind::interval};
  for (size_t i = timed ? 2 : 1; i < count; ++i) {
    timer.args.emplace_back(runtime, args[i]);
  }
  auto id = ++lastId_;
  timers_.emplace(id, std::move(timer));
  schedule(id, delay);
  return id;
}

void Timers::schedule(double id, TaskQueue::Clock::duration delay) {
  queue_->post(
      [weak = weak_from_this(), id](jsi::Runtime& runtime) {
        if (auto timers = weak.lock()) {
          timers->fire(runtime, id);
        }
      },
      delay);
}

void Timers::fire(jsi::Runtime& runtime, double id) {
  auto found = timers_.find(id);
  if (found == timers_.end()) {
    return;
  }
  auto callback = jsi::Value(runtime, found->second.callback).getObject(runtime);
  std::vector<jsi::Value> args;
  if (found->second.repeats) {
    schedule(id, found->second.delay);
    for (const auto& arg : found->second.args) {
      args.emplace_back(runtime, arg);
    }
  } else {
    args = std::move(found->second.args);
    timers_.erase(found);
  }
  callback.getFunction(runtime).call(runtime, static_cast<const jsi::Value*>(args.data()),
                                     args.size());
}

}  // namespace timpush::emulator

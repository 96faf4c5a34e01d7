#include "PhoneCalls.h"

#include <optional>
#include <utility>
#include <vector>

#include "Describe.h"

namespace timpush::emulator {

namespace jsi = facebook::jsi;

namespace {

constexpr auto* kStopped = "the JavaScript runtime was stopped";

std::vector<jsi::Value> parseArgs(jsi::Runtime& runtime, const std::string& json) {
  auto array = jsi::Value::createFromJsonUtf8(
                   runtime, reinterpret_cast<const uint8_t*>(json.data()), json.size())
                   .asObject(runtime)
                   .asArray(runtime);
  std::vector<jsi::Value> args;
  for (size_t i = 0; i < array.size(runtime); ++i) {
    args.push_back(array.getValueAtIndex(runtime, i));
  }
  return args;
}

jsi::Value callPhone(jsi::Runtime& runtime, const std::string& function, const std::string& json) {
  auto phone = runtime.global().getProperty(runtime, "__phone");
  if (!phone.isObject()) {
    throw jsi::JSError(runtime, "the bundle has set no globalThis.__phone");
  }
  auto object = phone.getObject(runtime);
  auto member = object.getProperty(runtime, function.c_str());
  if (!member.isObject() || !member.getObject(runtime).isFunction(runtime)) {
    throw jsi::JSError(runtime, "globalThis.__phone has no function '" + function + "'");
  }
  auto args = parseArgs(runtime, json);
  return member.getObject(runtime).getFunction(runtime).callWithThis(
      runtime, object, static_cast<const jsi::Value*>(args.data()), args.size());
}

template <typename Work>
jsi::Function settler(jsi::Runtime& runtime, Work work) {
  return jsi::Function::createFromHostFunction(
      runtime, jsi::PropNameID::forAscii(runtime, "settle"), 1,
      [work = std::move(work)](jsi::Runtime& rt, const jsi::Value&, const jsi::Value* args,
                               size_t count) {
        work(rt, count > 0 ? jsi::Value(rt, args[0]) : jsi::Value());
        return jsi::Value::undefined();
      });
}

}  // namespace

PhoneCalls::PhoneCalls(std::shared_ptr<HostListener> listener) : listener_(std::move(listener)) {}

bool PhoneCalls::announce(std::int64_t callId) {
  {
    std::lock_guard lock(mutex_);
    running_.insert(callId);
    if (!closed_) {
      return true;
    }
  }
  fail(callId, kStopped);
  return false;
}

void PhoneCalls::start(jsi::Runtime& runtime, const std::string& function,
                       const std::string& argsJson, std::int64_t callId) {
  try {
    await(runtime, callPhone(runtime, function, argsJson), callId);
  } catch (const std::exception& error) {
    fail(callId, describe(error));
  }
}

void PhoneCalls::await(jsi::Runtime& runtime, jsi::Value result, std::int64_t callId) {
  auto succeeded = [self = shared_from_this(), callId](jsi::Runtime& rt, const jsi::Value& value) {
    self->succeed(callId, stringify(rt, value));
  };
  auto failed = [self = shared_from_this(), callId](jsi::Runtime& rt, const jsi::Value& error) {
    self->fail(callId, describe(rt, error));
  };
  auto type = runtime.global().getPropertyAsObject(runtime, "Promise");
  auto promise = type.getPropertyAsFunction(runtime, "resolve")
                     .callWithThis(runtime, type, result)
                     .asObject(runtime);
  promise.getPropertyAsFunction(runtime, "then")
      .callWithThis(runtime, promise, settler(runtime, succeeded), settler(runtime, failed));
}

void PhoneCalls::succeed(std::int64_t callId, const std::string& json) {
  if (finish(callId)) {
    listener_->onResult(callId, json, std::nullopt);
  }
}

void PhoneCalls::fail(std::int64_t callId, const std::string& error) {
  if (finish(callId)) {
    listener_->onResult(callId, std::nullopt, error);
  }
}

bool PhoneCalls::finish(std::int64_t callId) {
  std::lock_guard lock(mutex_);
  return running_.erase(callId) > 0;
}

void PhoneCalls::close() {
  std::unordered_set<std::int64_t> left;
  {
    std::lock_guard lock(mutex_);
    closed_ = true;
    left.swap(running_);
  }
  for (auto callId : left) {
    listener_->onResult(callId, std::nullopt, kStopped);
  }
}

}  // namespace timpush::emulator

#pragma once

#include <jsi/jsi.h>
#include <react/bridging/LongLivedObject.h>

#include <functional>
#include <memory>
#include <string>

namespace timpush {

/**
 * A promise that JavaScript waits for.
 *
 * It belongs to the JavaScript thread and is owned by React Native's collection of that runtime,
 * which lets go of it with the runtime. Other threads may keep it weakly but must not lock it: the
 * last reference would then release a value of a runtime that another thread is using or
 * destroying. That is why this is no `AsyncPromise`, which any thread locks and drops.
 */
class PendingCall final : public facebook::react::LongLivedObject {
 public:
  /** Starts the work whose answer the promise waits for; keeps the call weakly to settle it. */
  using Start = std::function<void(std::weak_ptr<PendingCall> call)>;

  /** A new promise; rejected with the error of `start` if that throws. */
  static facebook::jsi::Object promise(facebook::jsi::Runtime& runtime, const Start& start);

  PendingCall(facebook::jsi::Runtime& runtime, facebook::jsi::Function resolve);

  /** Resolves the promise with a text and releases it. Only on the JavaScript thread. */
  void settle(const std::string& answer);

 private:
  facebook::jsi::Function resolve_;
};

}  // namespace timpush

#pragma once

#include <jsi/jsi.h>

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_set>

#include "HostListener.h"

namespace timpush::emulator {

/** Calls from outside into `globalThis.__phone`; each ends exactly once, whatever happens. */
class PhoneCalls final : public std::enable_shared_from_this<PhoneCalls> {
 public:
  explicit PhoneCalls(std::shared_ptr<HostListener> listener);

  /** Takes note of a call, on any thread. False when it failed at once: too late for this runtime.
   */
  bool announce(std::int64_t callId);

  /** Calls `__phone[function](...args)` and waits for its promise. On the JavaScript thread. */
  void start(facebook::jsi::Runtime& runtime, const std::string& function,
             const std::string& argsJson, std::int64_t callId);

  /** The runtime ends: all calls under way fail, and all that come. */
  void close();

 private:
  void await(facebook::jsi::Runtime& runtime, facebook::jsi::Value result, std::int64_t callId);
  void succeed(std::int64_t callId, const std::string& json);
  void fail(std::int64_t callId, const std::string& error);

  /** Whether this is the first ending of the call. */
  bool finish(std::int64_t callId);

  std::shared_ptr<HostListener> listener_;
  std::mutex mutex_;
  std::unordered_set<std::int64_t> running_;
  bool closed_ = false;
};

}  // namespace timpush::emulator

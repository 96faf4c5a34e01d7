#pragma once

#include <TimPushSpecJSI.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace timpush {

/**
 * The TurboModule "TimPush": carries JSON between JavaScript and the engine.
 *
 * It decides nothing and keeps nothing but the number of its event sink. JavaScript's values are
 * touched on the JavaScript thread only; the engine's thread hands over text through the
 * CallInvoker, and what arrives after the runtime is gone is dropped.
 */
class TimPushModule final : public facebook::react::NativeTimPushCxxSpec<TimPushModule>,
                            public std::enable_shared_from_this<TimPushModule> {
 public:
  /**
   * Makes the module and connects it to the engine's events.
   *
   * @throws rust::Error when the engine's library is broken
   */
  static std::shared_ptr<TimPushModule> create(
      std::shared_ptr<facebook::react::CallInvoker> invoker);

  /** Use `create`. */
  explicit TimPushModule(std::shared_ptr<facebook::react::CallInvoker> invoker);
  ~TimPushModule() override;

  TimPushModule(const TimPushModule&) = delete;
  TimPushModule& operator=(const TimPushModule&) = delete;

  /**
   * Sends one request to the engine.
   *
   * @param request JSON of the generated type `Request`
   * @return a promise of the JSON of `Answer`, rejected when the engine cannot take the request
   */
  facebook::jsi::Object call(facebook::jsi::Runtime& runtime, const std::string& request);

  /**
   * Asks what the engine can say at once, on this thread.
   *
   * @param question JSON of the generated type `Question`
   * @return the JSON of `Answer`
   */
  std::string ask(facebook::jsi::Runtime& runtime, const std::string& question);

  /** Tells the engine whether JavaScript listens for taps; returns what it now knows. */
  bool setListening(facebook::jsi::Runtime& runtime, bool listening);

  /** Hands JavaScript one event, JSON of the generated type `Event`. On the JavaScript thread. */
  void emit(const std::string& event);

 private:
  void connect();

  std::optional<std::uint64_t> sink_;
};

}  // namespace timpush

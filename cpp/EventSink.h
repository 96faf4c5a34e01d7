#pragma once

#include <functional>
#include <string>
#include <utility>

#include "rust/cxx.h"

namespace timpush {

/**
 * Where the engine's events leave for JavaScript.
 *
 * Rust owns it from `attach` to `detach` and may emit from any thread. Like `Completion`, it holds
 * no reference to the JavaScript runtime and does nothing when the runtime is gone.
 */
class EventSink final {
 public:
  /** Takes an event, JSON text in UTF-8, and must return at once. */
  using Emit = std::function<void(std::string eventJson)>;

  explicit EventSink(Emit emit) : emit_(std::move(emit)) {}

  /** Sends one event, JSON of the generated type `Event`. */
  void emit(rust::Str eventJson) const {
    emit_(std::string(eventJson));
  }

 private:
  Emit emit_;
};

}  // namespace timpush

#pragma once

#include <functional>
#include <string>
#include <utility>

#include "rust/cxx.h"

namespace timpush {

/**
 * The one answer that a request from JavaScript waits for.
 *
 * Rust owns it and settles it at most once, from any thread. It holds no reference to the
 * JavaScript runtime: what it was made with decides how the answer gets there, and does nothing
 * when the runtime is gone. Dropping it on any thread is safe.
 */
class Completion final {
 public:
  /** Takes the answer, JSON text in UTF-8, and must return at once. */
  using Settle = std::function<void(std::string answerJson)>;

  explicit Completion(Settle settle) : settle_(std::move(settle)) {}

  /** Hands over the answer, JSON of the generated type `Answer`. */
  void settle(rust::Str answerJson) const {
    settle_(std::string(answerJson));
  }

 private:
  Settle settle_;
};

}  // namespace timpush

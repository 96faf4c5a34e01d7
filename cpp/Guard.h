#pragma once

#include <jsi/jsi.h>

#include <exception>
#include <utility>

namespace timpush {

/**
 * Runs work for JavaScript. Whatever C++ or Rust throws in it reaches JavaScript as an `Error` with
 * that message; errors of JavaScript itself pass unchanged.
 *
 * @throws facebook::jsi::JSIException, and nothing else
 */
template <typename Work>
auto guarded(facebook::jsi::Runtime& runtime, Work&& work) -> decltype(work()) {
  try {
    return std::forward<Work>(work)();
  } catch (const facebook::jsi::JSIException&) {
    throw;
  } catch (const std::exception& error) {
    throw facebook::jsi::JSError(runtime, error.what());
  } catch (...) {
    throw facebook::jsi::JSError(runtime, "TimPush: unknown native error");
  }
}

/** Runs work of a destructor, where an error has nobody left to hear it. */
template <typename Work>
void quietly(Work&& work) noexcept {
  try {
    std::forward<Work>(work)();
  } catch (...) {
  }
}

}  // namespace timpush

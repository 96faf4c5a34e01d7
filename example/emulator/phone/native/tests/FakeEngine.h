#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "Completion.h"
#include "EventSink.h"

namespace timpush::tests {

/** What stands behind the module in these tests: each test says how it behaves. */
struct FakeEngine {
  std::function<void(std::string request, std::unique_ptr<Completion>)> onCall;
  std::function<std::string(std::string question)> onAsk = [](auto question) { return question; };
  std::function<bool(bool)> onListening = [](bool listening) { return listening; };
  std::function<void()> onAttach = [] {};
  std::function<void()> onDetach = [] {};

  /** Sends an event to every sink that is attached. */
  void emit(const std::string& event);
  std::size_t attached();

  std::mutex mutex;
  std::map<std::uint64_t, std::unique_ptr<EventSink>> sinks;
};

/** The engine of the test that runs. */
FakeEngine& engine();

/** Starts a test with a new engine. */
void resetEngine();

}  // namespace timpush::tests

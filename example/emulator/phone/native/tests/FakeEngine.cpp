#include "FakeEngine.h"

#include <utility>

#include "timpush-bridge/src/jsi.rs.h"

namespace timpush::tests {

namespace {

std::unique_ptr<FakeEngine>& slot() {
  static std::unique_ptr<FakeEngine> current = std::make_unique<FakeEngine>();
  return current;
}

}  // namespace

FakeEngine& engine() {
  return *slot();
}

void resetEngine() {
  slot() = std::make_unique<FakeEngine>();
}

void FakeEngine::emit(const std::string& event) {
  std::lock_guard lock(mutex);
  for (auto& [number, sink] : sinks) {
    sink->emit(event);
  }
}

std::size_t FakeEngine::attached() {
  std::lock_guard lock(mutex);
  return sinks.size();
}

}  // namespace timpush::tests

namespace timpush {

using tests::engine;

void call(rust::Str request, std::unique_ptr<Completion> completion) {
  engine().onCall(std::string(request), std::move(completion));
}

rust::String ask(rust::Str question) {
  return engine().onAsk(std::string(question));
}

bool set_listening(bool listening) {
  return engine().onListening(listening);
}

std::uint64_t attach(std::unique_ptr<EventSink> sink) {
  engine().onAttach();
  std::lock_guard lock(engine().mutex);
  auto number = reinterpret_cast<std::uintptr_t>(sink.get());
  engine().sinks.emplace(number, std::move(sink));
  return number;
}

void detach(std::uint64_t sink) {
  {
    std::lock_guard lock(engine().mutex);
    engine().sinks.erase(sink);
  }
  engine().onDetach();
}

}  // namespace timpush

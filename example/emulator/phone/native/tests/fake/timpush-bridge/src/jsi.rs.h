#pragma once

// Stands in for the header that cxx makes: the same functions, played by FakeEngine.

#include <cstdint>
#include <memory>

#include "Completion.h"
#include "EventSink.h"

namespace timpush {

void call(rust::Str request, std::unique_ptr<Completion> completion);
rust::String ask(rust::Str question);
bool set_listening(bool listening);
std::uint64_t attach(std::unique_ptr<EventSink> sink);
void detach(std::uint64_t sink);

}  // namespace timpush

#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace timpush::emulator {

/** Hears what happens in a JavaScript runtime. Called on its thread; texts are UTF-8. */
class HostListener {
 public:
  virtual ~HostListener() = default;

  /** A line of the console; level is "debug", "log", "info", "warn", "error" or "trace". */
  virtual void onConsole(const std::string& level, const std::string& text) = 0;

  /** A call ended: with the JSON of its result, or with an error. */
  virtual void onResult(std::int64_t callId, const std::optional<std::string>& json,
                        const std::optional<std::string>& error) = 0;

  /** An error that nobody caught; on a phone the app would crash. */
  virtual void onFatal(const std::string& error) = 0;
};

}  // namespace timpush::emulator

#pragma once

#include <HostListener.h>

/** Tells the one who booted the phone what happens in JavaScript. */
class JavaScriptListener final : public timpush::emulator::HostListener {
 public:
  void onConsole(const std::string& level, const std::string& text) override;
  void onResult(std::int64_t callId, const std::optional<std::string>& json,
                const std::optional<std::string>& error) override;
  void onFatal(const std::string& error) override;
};

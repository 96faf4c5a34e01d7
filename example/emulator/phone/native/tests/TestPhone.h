#pragma once

#include <condition_variable>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "HostListener.h"
#include "JsHost.h"

namespace timpush::tests {

/** Keeps what a runtime said, and waits for it. */
class Recorder final : public emulator::HostListener {
 public:
  void onConsole(const std::string& level, const std::string& text) override;
  void onResult(std::int64_t callId, const std::optional<std::string>& json,
                const std::optional<std::string>& error) override;
  void onFatal(const std::string& error) override;

  /** Result of a call, or "error: " and its error; "nothing" after a minute. */
  std::string result(std::int64_t callId);

  /** The first lines of console ("level: text") and fatal errors ("fatal: …"), once there are. */
  std::vector<std::string> lines(std::size_t count);

  /** How many results there were, those of one call more than once included. */
  std::size_t resultCount();

 private:
  void note(std::string line);

  std::mutex mutex_;
  std::condition_variable changed_;
  std::map<std::int64_t, std::string> results_;
  std::size_t resultCount_ = 0;
  std::vector<std::string> lines_;
};

/** A JavaScript runtime with the module "TimPush" that runs a script. */
class TestPhone final {
 public:
  /** `script` finds the module as `TimPush`. */
  explicit TestPhone(const std::string& script, const std::string& globals = "{}");
  ~TestPhone();

  TestPhone(const TestPhone&) = delete;
  TestPhone& operator=(const TestPhone&) = delete;

  /** Calls a function of `__phone` and waits for its result: see `Recorder::result`. */
  std::string call(const std::string& function, const std::string& args = "[]");

  /** Calls a function of `__phone` without waiting. */
  std::int64_t begin(const std::string& function, const std::string& args = "[]");

  /** Begins again with another script in the same file. */
  void restart(const std::string& script);

  /** Destroys the runtime. */
  void stop();

  Recorder& recorder() {
    return *recorder_;
  }

 private:
  std::filesystem::path folder_;
  std::string globals_;
  std::shared_ptr<Recorder> recorder_ = std::make_shared<Recorder>();
  std::unique_ptr<emulator::JsHost> host_;
  std::int64_t lastCall_ = 0;
};

}  // namespace timpush::tests

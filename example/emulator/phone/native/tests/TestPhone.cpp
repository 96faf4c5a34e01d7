#include "TestPhone.h"

#include <ReactCommon/CxxTurboModuleUtils.h>
#include <stdlib.h>

#include <chrono>
#include <fstream>
#include <stdexcept>
#include <utility>

#include "TimPushModule.h"

namespace timpush::tests {

namespace fs = std::filesystem;

namespace {

constexpr std::chrono::seconds kPatience(60);

fs::path makeFolder() {
  auto pattern = (fs::temp_directory_path() / "timpush-test-XXXXXX").string();
  if (mkdtemp(pattern.data()) == nullptr) {
    throw std::runtime_error("no temporary folder");
  }
  return pattern;
}

/** What JNI_OnLoad does on a phone. */
void registerModule() {
  facebook::react::registerCxxModuleToGlobalModuleMap("TimPush", TimPushModule::create);
}

}  // namespace

void Recorder::onConsole(const std::string& level, const std::string& text) {
  note(level + ": " + text);
}

void Recorder::onFatal(const std::string& error) {
  note("fatal: " + error);
}

void Recorder::onResult(std::int64_t callId, const std::optional<std::string>& json,
                        const std::optional<std::string>& error) {
  std::lock_guard lock(mutex_);
  results_[callId] = json ? *json : "error: " + error.value_or("");
  ++resultCount_;
  changed_.notify_all();
}

void Recorder::note(std::string line) {
  std::lock_guard lock(mutex_);
  lines_.push_back(std::move(line));
  changed_.notify_all();
}

std::string Recorder::result(std::int64_t callId) {
  std::unique_lock lock(mutex_);
  auto arrived = [&] { return results_.count(callId) > 0; };
  return changed_.wait_for(lock, kPatience, arrived) ? results_[callId] : "nothing";
}

std::vector<std::string> Recorder::lines(std::size_t count) {
  std::unique_lock lock(mutex_);
  changed_.wait_for(lock, kPatience, [&] { return lines_.size() >= count; });
  return lines_;
}

std::size_t Recorder::resultCount() {
  std::lock_guard lock(mutex_);
  return resultCount_;
}

TestPhone::TestPhone(const std::string& script, const std::string& globals)
    : folder_(makeFolder()), globals_(globals) {
  registerModule();
  restart(script);
}

void TestPhone::restart(const std::string& script) {
  stop();
  auto path = folder_ / "bundle.js";
  std::ofstream(path) << "const TimPush = nativeModuleProxy.TimPush;\n" << script;
  host_ = std::make_unique<emulator::JsHost>(emulator::JsHost::Options{path, globals_}, recorder_);
}

TestPhone::~TestPhone() {
  stop();
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

void TestPhone::stop() {
  host_.reset();
}

std::int64_t TestPhone::begin(const std::string& function, const std::string& args) {
  host_->call(function, args, ++lastCall_);
  return lastCall_;
}

std::string TestPhone::call(const std::string& function, const std::string& args) {
  return recorder_->result(begin(function, args));
}

}  // namespace timpush::tests

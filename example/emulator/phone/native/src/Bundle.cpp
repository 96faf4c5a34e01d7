#include "Bundle.h"

#include <hermes/CompileJS.h>
#include <hermes/hermes.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace timpush::emulator {

namespace fs = std::filesystem;
namespace jsi = facebook::jsi;

namespace {

/** The first error that the compiler names. */
class FirstError final : public hermes::DiagnosticHandler {
 public:
  void handle(const Diagnostic& diagnostic) override {
    if (diagnostic.kind == Error && text.empty()) {
      text = std::to_string(diagnostic.line) + ":" + std::to_string(diagnostic.column) + ": " +
             diagnostic.message;
    }
  }

  std::string text;
};

std::optional<std::string> readFile(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    return std::nullopt;
  }
  return std::string(std::istreambuf_iterator<char>(file), {});
}

/** Whether it is bytecode of exactly this version of Hermes. */
bool isBytecode(const std::string& content) {
  auto* hermes =
      jsi::castInterface<facebook::hermes::IHermesRootAPI>(facebook::hermes::makeHermesRootAPI());
  return hermes->hermesBytecodeSanityCheck(reinterpret_cast<const uint8_t*>(content.data()),
                                           content.size());
}

std::string compile(const std::string& source, const std::string& path) {
  std::string bytecode;
  FirstError error;
  if (!hermes::compileJS(source, path, bytecode, true, false, &error)) {
    throw std::runtime_error(path + ":" + error.text);
  }
  return bytecode;
}

/** The time of a file; the same for bytecode as for the source that it was made from. */
fs::file_time_type timeOf(const fs::path& path) {
  std::error_code missing;
  return fs::last_write_time(path, missing);
}

fs::path compiledPath(const fs::path& path) {
  return fs::path(path) += ".hbc";
}

/** Other runtimes read the same file: it appears whole or not at all. */
void keep(const fs::path& path, const std::string& bytecode, fs::file_time_type time) {
  static std::atomic<int> writes = 0;
  auto suffix = "." + std::to_string(getpid()) + "-" + std::to_string(++writes);
  auto temporary = fs::path(path) += suffix;
  std::ofstream file(temporary, std::ios::binary);
  file << bytecode;
  file.close();
  std::error_code failed;
  if (file) {
    fs::last_write_time(temporary, time, failed);
    fs::rename(temporary, path, failed);
  }
  if (!file || failed) {
    fs::remove(temporary, failed);
  }
}

std::optional<std::string> readKept(const fs::path& path, fs::file_time_type time) {
  if (timeOf(path) != time) {
    return std::nullopt;
  }
  auto content = readFile(path);
  return content && isBytecode(*content) ? content : std::nullopt;
}

}  // namespace

std::shared_ptr<const jsi::Buffer> loadBundle(const std::string& path) {
  auto time = timeOf(path);
  auto content = readFile(path);
  if (!content) {
    throw std::runtime_error("cannot read the bundle " + path);
  }
  if (isBytecode(*content)) {
    return std::make_shared<jsi::StringBuffer>(*std::move(content));
  }
  if (auto kept = readKept(compiledPath(path), time)) {
    return std::make_shared<jsi::StringBuffer>(*std::move(kept));
  }
  auto bytecode = compile(*content, path);
  keep(compiledPath(path), bytecode, time);
  return std::make_shared<jsi::StringBuffer>(std::move(bytecode));
}

}  // namespace timpush::emulator

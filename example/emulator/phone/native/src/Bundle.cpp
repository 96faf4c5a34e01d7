#include "Bundle.h"

#include <hermes/CompileJS.h>
#include <hermes/hermes.h>
#include <unistd.h>

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

/** Newer than the source, and whole. */
std::optional<std::string> readCompiled(const fs::path& path, const fs::path& compiled) {
  std::error_code error;
  if (fs::last_write_time(compiled, error) < fs::last_write_time(path) || error) {
    return std::nullopt;
  }
  auto content = readFile(compiled);
  return content && isBytecode(*content) ? content : std::nullopt;
}

/** Other phones read the same file: it appears whole or not at all. */
void writeCompiled(const fs::path& compiled, const std::string& bytecode) {
  auto temporary = compiled;
  temporary += "." + std::to_string(getpid());
  std::error_code ignored;
  if (std::ofstream(temporary, std::ios::binary) << bytecode) {
    fs::rename(temporary, compiled, ignored);
  }
}

std::string compiledOf(const fs::path& path, const std::string& source) {
  auto compiled = path;
  compiled += ".hbc";
  if (auto ready = readCompiled(path, compiled)) {
    return *std::move(ready);
  }
  auto bytecode = compile(source, path);
  writeCompiled(compiled, bytecode);
  return bytecode;
}

}  // namespace

std::shared_ptr<const jsi::Buffer> loadBundle(const std::string& path) {
  auto content = readFile(path);
  if (!content) {
    throw std::runtime_error("cannot read the bundle " + path);
  }
  auto bytecode = isBytecode(*content) ? *std::move(content) : compiledOf(path, *content);
  return std::make_shared<jsi::StringBuffer>(std::move(bytecode));
}

}  // namespace timpush::emulator

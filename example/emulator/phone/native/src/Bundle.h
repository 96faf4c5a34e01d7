#pragma once

#include <jsi/jsi.h>

#include <memory>
#include <string>

namespace timpush::emulator {

/**
 * Reads a bundle as bytecode of this Hermes, as an app on a phone has it.
 *
 * The bytecode of a source file is kept beside it as `<path>.hbc` while that is writable.
 *
 * @throws std::runtime_error when the file cannot be read or does not compile
 */
std::shared_ptr<const facebook::jsi::Buffer> loadBundle(const std::string& path);

}  // namespace timpush::emulator

#pragma once

#include <jsi/jsi.h>

#include <exception>
#include <string>

namespace timpush::emulator {

/** A value of JavaScript as a console shows it: strings as they are, errors with their stack. */
std::string describe(facebook::jsi::Runtime& runtime, const facebook::jsi::Value& value);

/** An exception out of a runtime: JavaScript's stack, which begins with the message, or `what`. */
std::string describe(const std::exception& error);

/** JSON of a value, "null" for what JSON cannot express. */
std::string stringify(facebook::jsi::Runtime& runtime, const facebook::jsi::Value& value);

}  // namespace timpush::emulator

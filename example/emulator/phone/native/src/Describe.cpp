#include "Describe.h"

namespace timpush::emulator {

namespace jsi = facebook::jsi;

namespace {

/** `stack` of an Error, which begins with its name and message. */
std::string stackOf(jsi::Runtime& runtime, const jsi::Object& object) {
  auto type = runtime.global().getPropertyAsFunction(runtime, "Error");
  if (!object.instanceOf(runtime, type)) {
    return {};
  }
  auto stack = object.getProperty(runtime, "stack");
  return stack.isString() ? stack.getString(runtime).utf8(runtime) : std::string();
}

}  // namespace

std::string describe(jsi::Runtime& runtime, const jsi::Value& value) {
  if (!value.isObject()) {
    return value.toString(runtime).utf8(runtime);
  }
  auto object = value.getObject(runtime);
  auto stack = stackOf(runtime, object);
  return stack.empty() ? stringify(runtime, value) : stack;
}

std::string describe(const std::exception& error) {
  const auto* thrown = dynamic_cast<const jsi::JSError*>(&error);
  if (thrown == nullptr) {
    return error.what();
  }
  return thrown->getStack().empty() ? thrown->getMessage() : thrown->getStack();
}

std::string stringify(jsi::Runtime& runtime, const jsi::Value& value) {
  auto json = runtime.global()
                  .getPropertyAsObject(runtime, "JSON")
                  .getPropertyAsFunction(runtime, "stringify")
                  .call(runtime, value);
  return json.isString() ? json.getString(runtime).utf8(runtime) : "null";
}

}  // namespace timpush::emulator

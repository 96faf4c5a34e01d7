#include "BareFunction.h"

namespace timpush::emulator {

namespace jsi = facebook::jsi;

void installBareFunction(jsi::Runtime& runtime) {
  auto name = jsi::PropNameID::forAscii(runtime, "__bareHostFunction");
  auto body = [](jsi::Runtime& rt, const jsi::Value&, const jsi::Value* args, size_t count) {
    return count == 0 ? jsi::Value() : jsi::Value(rt, args[0]);
  };
  runtime.global().setProperty(runtime, name,
                               jsi::Function::createFromHostFunction(runtime, name, 1, body));
}

}  // namespace timpush::emulator

#include "PendingCall.h"

#include <utility>

namespace timpush {

namespace jsi = facebook::jsi;
using facebook::react::LongLivedObjectCollection;

PendingCall::PendingCall(jsi::Runtime& runtime, jsi::Function resolve)
    : LongLivedObject(runtime), resolve_(std::move(resolve)) {}

jsi::Object PendingCall::promise(jsi::Runtime& runtime, const Start& start) {
  auto executor = jsi::Function::createFromHostFunction(
      runtime, jsi::PropNameID::forAscii(runtime, "executor"), 2,
      [&start](jsi::Runtime& rt, const jsi::Value&, const jsi::Value* args, size_t) {
        auto call = std::make_shared<PendingCall>(rt, args[0].asObject(rt).asFunction(rt));
        start(call);
        LongLivedObjectCollection::get(rt).add(std::move(call));
        return jsi::Value::undefined();
      });
  return runtime.global()
      .getPropertyAsFunction(runtime, "Promise")
      .callAsConstructor(runtime, executor)
      .asObject(runtime);
}

void PendingCall::settle(const std::string& answer) {
  resolve_.call(runtime_, jsi::String::createFromUtf8(runtime_, answer));
  allowRelease();
}

}  // namespace timpush

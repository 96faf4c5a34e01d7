#include "Yardstick.h"

#include <ReactCommon/CxxTurboModuleUtils.h>
#include <YardstickSpecJSI.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace facebook::react {

using Text = std::optional<std::string>;
using Flag = std::optional<bool>;
using Number = std::optional<std::int32_t>;

using OptionsStruct =
    NativeYardstickOptionsStruct<Text, Text, Text, Text, Flag, Text, Text, Flag, Number, Text, Flag,
                                 Text, Text, Text, Number, Text, Text, Number, Text, Text, Text,
                                 Text, Text, Text, Number, Text, Text, Flag>;

template <>
struct Bridging<OptionsStruct> : NativeYardstickOptionsStructBridging<OptionsStruct> {};

namespace {

class Yardstick final : public NativeYardstickCxxSpec<Yardstick> {
 public:
  explicit Yardstick(std::shared_ptr<CallInvoker> invoker)
      : NativeYardstickCxxSpec(std::move(invoker)) {}

  void take(jsi::Runtime& /*runtime*/, const OptionsStruct& /*options*/) {}
};

}  // namespace

}  // namespace facebook::react

namespace timpush::emulator {

using namespace facebook::react;

void registerYardstick() {
  registerCxxModuleToGlobalModuleMap(std::string(Yardstick::kModuleName),
                                     [](std::shared_ptr<CallInvoker> invoker) {
                                       return std::make_shared<Yardstick>(std::move(invoker));
                                     });
}

}  // namespace timpush::emulator

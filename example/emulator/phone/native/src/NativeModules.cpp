#include "NativeModules.h"

#include <ReactCommon/CxxTurboModuleUtils.h>
#include <ReactCommon/TurboModuleBinding.h>

#include <string>
#include <unordered_map>
#include <utility>

namespace timpush::emulator {

namespace jsi = facebook::jsi;
using namespace facebook::react;

void installNativeModules(jsi::Runtime& runtime, std::shared_ptr<CallInvoker> invoker) {
  auto made = std::make_shared<std::unordered_map<std::string, std::shared_ptr<TurboModule>>>();
  auto provide = [made, invoker = std::move(invoker)](
                     jsi::Runtime&, const std::string& name) -> std::shared_ptr<TurboModule> {
    if (auto found = made->find(name); found != made->end()) {
      return found->second;
    }
    auto& makers = globalExportedCxxTurboModuleMap();
    auto maker = makers.find(name);
    return maker == makers.end() ? nullptr : (*made)[name] = maker->second(invoker);
  };
  runtime.global().setProperty(runtime, "RN$Bridgeless", true);
  TurboModuleBinding::install(runtime, TurboModuleProviderFunctionTypeWithRuntime(provide));
}

}  // namespace timpush::emulator

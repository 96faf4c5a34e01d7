#include <ReactCommon/CxxTurboModuleUtils.h>
#include <jni.h>

#include <memory>
#include <string>
#include <utility>

#include "TimPushModule.h"

/** Rust's part: registers the natives of com.timpush.NativeEngine. Returns the JNI version. */
extern "C" jint timpush_on_load(JavaVM* vm, void* reserved);

/** The library was loaded: JavaScript can find the module, and Kotlin the engine. */
extern "C" JNIEXPORT jint JNICALL JNI_OnLoad(JavaVM* vm, void* reserved) {
  facebook::react::registerCxxModuleToGlobalModuleMap(
      std::string(timpush::TimPushModule::kModuleName),
      [](std::shared_ptr<facebook::react::CallInvoker> invoker) {
        return timpush::TimPushModule::create(std::move(invoker));
      });
  return timpush_on_load(vm, reserved);
}

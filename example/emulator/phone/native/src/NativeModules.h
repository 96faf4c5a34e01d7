#pragma once

#include <ReactCommon/CallInvoker.h>
#include <jsi/jsi.h>

#include <memory>

namespace timpush::emulator {

/**
 * Gives JavaScript the native modules that libraries registered in this process, through React
 * Native's own binding, as an app without the old architecture has it. Each is made once, when
 * JavaScript first asks for it.
 */
void installNativeModules(facebook::jsi::Runtime& runtime,
                          std::shared_ptr<facebook::react::CallInvoker> invoker);

}  // namespace timpush::emulator

#pragma once

#include <jsi/jsi.h>

namespace timpush::emulator {

/**
 * Sets `__bareHostFunction`, which returns its argument: what a call out of JavaScript costs at
 * least, and so the yardstick for calls into native modules.
 */
void installBareFunction(facebook::jsi::Runtime& runtime);

}  // namespace timpush::emulator

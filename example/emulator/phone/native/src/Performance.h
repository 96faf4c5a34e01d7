#pragma once

#include <jsi/jsi.h>

namespace timpush::emulator {

/** Sets `performance.now()` and `performance.timeOrigin`, in milliseconds. */
void installPerformance(facebook::jsi::Runtime& runtime);

}  // namespace timpush::emulator

#pragma once

#include <jsi/jsi.h>

#include <memory>

#include "HostListener.h"

namespace timpush::emulator {

/** Sets `console` and reports promises that were rejected with nobody to handle it. */
void installConsole(facebook::jsi::Runtime& runtime, std::shared_ptr<HostListener> listener);

}  // namespace timpush::emulator

#pragma once

namespace timpush::emulator {

/**
 * Registers the module "TimPushYardstick" (js/NativeYardstick.ts), whose one method reads a struct
 * of all offline push options by React Native's generated code and does nothing with it.
 */
void registerYardstick();

}  // namespace timpush::emulator

#pragma once

// Stands in for React Native's header of this name, which converts folly::dynamic: no part of the
// emulator uses that, and folly is not to be had without a phone's build.

#pragma once

/**
 * One emulated iPhone from boot to shutdown. The app does not run until it is launched or a
 * notification is tapped.
 *
 * Settings come by the environment: `TIMPUSH_STORAGE`, what survives the end of the process, with
 * `HOME` in it; `TIMPUSH_APP` and `TIMPUSH_BUNDLE`, the app's library and JavaScript;
 * `TIMPUSH_CLOUD_PORT` and `TIMPUSH_DEVICE`; `TIMPUSH_MODEL` and `TIMPUSH_IOS`;
 * `TIMPUSH_FEATURES`. Commands come by standard input (see Commands.h).
 */
void livePhone(void);

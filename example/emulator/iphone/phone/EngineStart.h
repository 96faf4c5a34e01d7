#pragma once

/**
 * How long the engine takes to be ready in a process that begins in the background: milliseconds
 * until it has restored its state. Throws if the app runs.
 */
double measureEngineStart(void);

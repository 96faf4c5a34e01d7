#pragma once

/** Makes `NSLog` the phone's log: lines of the package are told, others only written to standard
 * error. */
void installPhoneLog(void);

#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** Loads what the app links, as the system does before `main`; `+load` runs now. Ends the phone if
 * that fails. */
void loadAppLibraries(void);

NS_ASSUME_NONNULL_END

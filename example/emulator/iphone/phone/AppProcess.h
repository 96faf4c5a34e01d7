#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** The app's process: begins when the app's library is loaded, ends with the phone. Main thread
 * only. */
@interface AppProcess : NSObject

/**
 * Loads the app and does what `UIApplicationMain` does. Idempotent.
 *
 * @param launchOptions as the app's delegate is given them
 * @param foreground false for a push that wakes the app in the background
 */
+ (void)launch:(nullable NSDictionary *)launchOptions foreground:(BOOL)foreground;

/** Whether the process has begun. */
+ (BOOL)isRunning;

@end

NS_ASSUME_NONNULL_END

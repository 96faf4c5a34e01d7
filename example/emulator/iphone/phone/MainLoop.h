#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** The main thread's run loop, from boot to shutdown. */
@interface MainLoop : NSObject

/** Runs it until `quit`. Main thread. */
+ (void)run;

/** Ends `run` once the present work is done. Main thread. */
+ (void)quit;

@end

NS_ASSUME_NONNULL_END

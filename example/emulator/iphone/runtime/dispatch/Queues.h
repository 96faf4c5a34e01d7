#pragma once

#import <dispatch/dispatch.h>

/** The main thread's run loop. */
@interface MainQueue : NSObject <OS_dispatch_queue>
@end

/** A thread that lives for ever. */
@interface SerialQueue : NSObject <OS_dispatch_queue>
- (instancetype)initWithLabel:(NSString *)label;
@end

/** A thread for each block. */
@interface GlobalQueue : NSObject <OS_dispatch_queue>
@end

#pragma once

#import <dispatch/dispatch.h>

/** A block and when it is due. */
@interface Job : NSObject

@property(nonatomic, readonly) NSTimeInterval secondsLeft;

- (instancetype)initWithBlock:(dispatch_block_t)block at:(dispatch_time_t)time;

/** Runs the block in a pool of its own. */
- (void)run;

@end

#pragma once

// GNUstep's Foundation.h imports this file where it finds it.
#import <Foundation/NSObject.h>

/**
 * What the package and the emulator use of Apple's libdispatch, which is not in Debian: the main
 * queue, serial and global queues, and things that happen once.
 */

#ifdef __cplusplus
extern "C" {
#endif

NS_ASSUME_NONNULL_BEGIN

typedef void (^dispatch_block_t)(void);
/** Nanoseconds of the monotonic clock. */
typedef uint64_t dispatch_time_t;
typedef intptr_t dispatch_once_t;

@protocol OS_dispatch_queue <NSObject>
/** Runs `block` once the clock is at `time`; 0 is at once. */
- (void)run:(dispatch_block_t)block at:(dispatch_time_t)time;
@end
typedef NSObject<OS_dispatch_queue> *dispatch_queue_t;

#define NSEC_PER_SEC 1000000000ull
#define NSEC_PER_MSEC 1000000ull
#define NSEC_PER_USEC 1000ull

#define DISPATCH_TIME_NOW ((dispatch_time_t)0)
#define DISPATCH_TIME_FOREVER (~(dispatch_time_t)0)
#define DISPATCH_QUEUE_SERIAL NULL

#define DISPATCH_QUEUE_PRIORITY_HIGH 2
#define DISPATCH_QUEUE_PRIORITY_DEFAULT 0
#define DISPATCH_QUEUE_PRIORITY_LOW (-2)
#define QOS_CLASS_USER_INITIATED 0x19
#define QOS_CLASS_DEFAULT 0x15
#define QOS_CLASS_UTILITY 0x11

/** The run loop of the main thread. */
dispatch_queue_t dispatch_get_main_queue(void);

/** A thread for each block; nothing here is urgent. */
dispatch_queue_t dispatch_get_global_queue(intptr_t priority, uintptr_t flags);

/** One block after the other, on a thread of its own. */
dispatch_queue_t dispatch_queue_create(const char *_Nullable label, void *_Nullable attributes);

void dispatch_async(dispatch_queue_t queue, dispatch_block_t block);
void dispatch_after(dispatch_time_t when, dispatch_queue_t queue, dispatch_block_t block);
dispatch_time_t dispatch_time(dispatch_time_t when, int64_t nanoseconds);
void dispatch_once(dispatch_once_t *once, dispatch_block_t block);

NS_ASSUME_NONNULL_END

#ifdef __cplusplus
}
#endif

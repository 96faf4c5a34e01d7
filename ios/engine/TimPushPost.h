#import <Foundation/Foundation.h>

#import "TimPushEngine.h"

NS_ASSUME_NONNULL_BEGIN

/** What was thrown, for the engine; nil for success. */
TimPushFailure TimPushFailureOf(NSException *_Nullable thrown);

/**
 * Runs `work` on the main queue, and `onFailure` with the words of what it threw. On any thread.
 *
 * @return why it could not even be queued
 */
TimPushFailure TimPushPost(void (^work)(void), void (^onFailure)(NSString *why));

NS_ASSUME_NONNULL_END

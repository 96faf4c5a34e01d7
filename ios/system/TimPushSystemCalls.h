#import <Foundation/Foundation.h>

#import "TimPushCall.h"

NS_ASSUME_NONNULL_BEGIN

/** Carries out `SystemRequest` (rust/engine/src/system.rs). Main thread only. */
@interface TimPushSystemCalls : NSObject

/** Starts one request, answered through `call`. Throws what the system throws. */
+ (void)answer:(TimPushCall *)call request:(nullable NSDictionary<NSString *, id> *)request;

@end

NS_ASSUME_NONNULL_END

#import <Foundation/Foundation.h>

#import "TimPushImAnswer.h"

NS_ASSUME_NONNULL_BEGIN

/** Who is logged in to the IM SDK, whichever binding logs in. Main thread only. */
@interface TimPushImSession : NSObject

/** Whoever is logged in; nil for nobody. */
- (nullable NSString *)user;

/** Listens to the IM SDK from now on. Idempotent. */
- (void)watch;

/** Reports a token, in hexadecimal; an empty one clears the one reported before. */
- (void)setBusinessID:(uint32_t)businessID token:(NSString *)token answer:(TimPushImAnswer *)answer;

@end

NS_ASSUME_NONNULL_END

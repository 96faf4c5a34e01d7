#import <Foundation/Foundation.h>

#import "TimPushImAnswer.h"

NS_ASSUME_NONNULL_BEGIN

/** Who is logged in to the IM SDK, whichever binding logs in. Main thread only. */
@interface TimPushImSession : NSObject

/** Listens to the IM SDK from now on. Idempotent. */
- (void)watch;

/** Whoever is logged in; nil for nobody. Listens to the IM SDK from now on. */
- (nullable NSString *)findUser;

/**
 * After a login: the IM SDK tells how many messages are unread only once it was asked
 * (`getTotalUnreadMessageCount:fail:`). Throws nothing; what fails is left at that.
 */
- (void)followUnread;

/** Reports a token, in hexadecimal; an empty one clears the one reported before. */
- (void)setBusinessID:(uint32_t)businessID token:(NSString *)token answer:(TimPushImAnswer *)answer;

@end

NS_ASSUME_NONNULL_END

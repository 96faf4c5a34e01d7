#import <ImSDK_Plus/ImSDK_Plus.h>

#import "TimPushCall.h"

NS_ASSUME_NONNULL_BEGIN

/**
 * The two callbacks of a call of the IM SDK as one. Only the first of what they say is heard, and
 * what is thrown at that counts as a failure.
 */
@interface TimPushImAnswer : NSObject

/** @param heard code, 0 for success, and message */
- (instancetype)initWithBlock:(void (^)(int32_t code, NSString *_Nullable message))heard;

/** Passes on to a call of JavaScript what the IM SDK says. */
- (instancetype)initWithCall:(TimPushCall *)call;

@property(nonatomic, readonly) V2TIMSucc succ;
@property(nonatomic, readonly) V2TIMFail fail;

@end

NS_ASSUME_NONNULL_END

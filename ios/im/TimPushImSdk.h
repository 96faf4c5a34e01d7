#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** The native IM SDK, whoever logs in to it. Main thread only; throws what the SDK throws. */
@interface TimPushImSdk : NSObject

+ (instancetype)shared;

/** Whoever is logged in; nil for nobody. Listens to the IM SDK from now on. */
- (nullable NSString *)findUser;

/**
 * Reports a token; answered by `+[TimPushInputs reportAnswer:code:message:]`.
 *
 * @param token in hexadecimal; empty clears the one reported before
 */
- (void)report:(uint64_t)report businessID:(uint32_t)businessID token:(NSString *)token;

/** Starts one `ImRequest` (rust/surface/src/request.rs), answered by the call of that number. */
- (void)call:(uint64_t)call request:(NSDictionary<NSString *, id> *)request;

/** `-[V2TIMManager getVersion]` */
+ (nullable NSString *)version;

/** `-[V2TIMManager getServerTime]`, in seconds since the Unix epoch; 0 if not known. */
+ (uint64_t)serverTime;

@end

NS_ASSUME_NONNULL_END

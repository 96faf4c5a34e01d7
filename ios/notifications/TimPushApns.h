#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** Name of the Apple Push Notification service across the bridge. */
extern NSString *const TimPushApnsVendor;

/** The phone's registration with APNs; the answers come to the app's delegate. Main thread only. */
@interface TimPushApns : NSObject

/** Asks for a token. Throws for any other vendor: an iPhone has none. */
+ (void)registerVendor:(NSString *)vendor;

/** Gives the token up. Throws likewise. */
+ (void)unregisterVendor:(NSString *)vendor;

/** APNs gave a token, asked or unasked. */
+ (void)didRegister:(nullable NSData *)token;

/** There is no token, for example without the entitlement `aps-environment` (3000). */
+ (void)didFail:(nullable NSError *)error;

@end

NS_ASSUME_NONNULL_END

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** Listens to what the app's delegate is told of APNs; the delegate is told all the same. */
@interface TimPushAppDelegate : NSObject

/** From now on, whether or not the delegate has the methods. Idempotent. Main thread only. */
+ (void)intercept;

@end

NS_ASSUME_NONNULL_END

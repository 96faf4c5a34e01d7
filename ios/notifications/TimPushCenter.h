#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** This package's place at the notification centre. Main thread only. */
@interface TimPushCenter : NSObject

/**
 * Takes the place of the present delegate and stays there when others want it: they become those
 * that calls are handed on to. Idempotent.
 */
+ (void)intercept;

/** Who is the delegate: `timpush`, `other` or `none`. */
+ (NSString *)delegate;

@end

NS_ASSUME_NONNULL_END

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/**
 * Runs what calls an SDK or the system; either may throw anything.
 *
 * @return nil, or what it threw; something that is no `NSException` comes as one
 */
NSException *_Nullable TimPushAttempt(__attribute__((noescape)) void (^work)(void));

/** The name and the reason of an exception, as results show them. */
NSString *TimPushWords(NSException *thrown);

NS_ASSUME_NONNULL_END

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/**
 * Whether this package listens to the delegates of app and notification centre by itself:
 * `TimPushAutomaticInterception` in Info.plist, which is so unless it says NO.
 */
BOOL TimPushInterceptsAutomatically(void);

/** `UIBackgroundModes` of Info.plist. */
NSArray<NSString *> *TimPushBackgroundModes(void);

NS_ASSUME_NONNULL_END

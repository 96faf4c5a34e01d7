#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** What is special about this phone and the app on it: `TIMPUSH_FEATURES`, a JSON object, and what
 * was changed since. Any thread. */
@interface Features : NSObject

/** The value of that name, or nil. */
+ (nullable id)valueOf:(NSString *)name;

/** Changes one while the phone is on. */
+ (void)set:(NSString *)name to:(nullable id)value;

@end

NS_ASSUME_NONNULL_END

#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** A finger on a notification. Main thread only. */
@interface NotificationTap : NSObject

/** Brings the app to the foreground, launching it if it does not run, and hands it the entry. */
+ (void)on:(NSDictionary *)entry;

@end

NS_ASSUME_NONNULL_END

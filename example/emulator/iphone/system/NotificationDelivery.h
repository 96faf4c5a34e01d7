#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** What iOS does with a notification that has come. Main thread only. */
@interface NotificationDelivery : NSObject

/** Shows an entry of `NotificationList` as far as the user permits it and, in the foreground, the
 * app wants it. */
+ (void)deliver:(NSDictionary *)entry;

@end

NS_ASSUME_NONNULL_END

#pragma once

#import <UserNotifications/UNDefines.h>

NS_ASSUME_NONNULL_BEGIN

API_AVAILABLE(ios(10.0))
@interface UNNotificationTrigger : NSObject <NSCopying>

@property(nonatomic, readonly) BOOL repeats;

- (instancetype)init NS_UNAVAILABLE;

@end

/** What came through APNs. */
API_AVAILABLE(ios(10.0))
@interface UNPushNotificationTrigger : UNNotificationTrigger
@end

NS_ASSUME_NONNULL_END

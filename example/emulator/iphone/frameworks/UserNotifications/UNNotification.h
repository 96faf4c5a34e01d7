#pragma once

#import <UserNotifications/UNDefines.h>

@class UNNotificationRequest;

NS_ASSUME_NONNULL_BEGIN

API_AVAILABLE(ios(10.0))
@interface UNNotification : NSObject <NSCopying>

/** When it was delivered. */
@property(nonatomic, readonly, copy) NSDate *date;
@property(nonatomic, readonly, copy) UNNotificationRequest *request;

- (instancetype)init NS_UNAVAILABLE;

@end

NS_ASSUME_NONNULL_END

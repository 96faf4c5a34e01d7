#pragma once

#import <UserNotifications/UNDefines.h>

@class UNNotification;

NS_ASSUME_NONNULL_BEGIN

/** The user tapped the notification. */
UN_EXTERN NSString *const UNNotificationDefaultActionIdentifier API_AVAILABLE(ios(10.0));
/** The user dismissed it, where its category asks to be told. */
UN_EXTERN NSString *const UNNotificationDismissActionIdentifier API_AVAILABLE(ios(10.0));

API_AVAILABLE(ios(10.0))
@interface UNNotificationResponse : NSObject <NSCopying>

@property(nonatomic, readonly, copy) UNNotification *notification;
@property(nonatomic, readonly, copy) NSString *actionIdentifier;

- (instancetype)init NS_UNAVAILABLE;

@end

NS_ASSUME_NONNULL_END

#pragma once

#import <UserNotifications/UNDefines.h>

@class UNNotificationContent, UNNotificationTrigger;

NS_ASSUME_NONNULL_BEGIN

API_AVAILABLE(ios(10.0))
@interface UNNotificationRequest : NSObject <NSCopying>

/** Of a push: `apns-collapse-id`, or an ID of its own. */
@property(nonatomic, readonly, copy) NSString *identifier;
@property(nonatomic, readonly, copy) UNNotificationContent *content;
@property(nonatomic, readonly, copy, nullable) UNNotificationTrigger *trigger;

/** A `trigger` of nil delivers at once. */
+ (instancetype)requestWithIdentifier:(NSString *)identifier
                              content:(UNNotificationContent *)content
                              trigger:(nullable UNNotificationTrigger *)trigger;

- (instancetype)init NS_UNAVAILABLE;

@end

NS_ASSUME_NONNULL_END

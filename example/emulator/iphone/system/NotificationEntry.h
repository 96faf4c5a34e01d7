#pragma once

#import <UserNotifications/UserNotifications.h>

NS_ASSUME_NONNULL_BEGIN

/** Entries of `NotificationList`, made of what iOS gets and made into what it hands to the app. */
@interface NotificationEntry : NSObject

/** Of a push of the emulated cloud, if it has something to show. */
+ (nullable NSDictionary *)ofPush:(NSDictionary *)push;

/** Of the app's own notification. */
+ (NSDictionary *)ofRequest:(UNNotificationRequest *)request;

+ (UNNotification *)notificationOf:(NSDictionary *)entry;

@end

NS_ASSUME_NONNULL_END

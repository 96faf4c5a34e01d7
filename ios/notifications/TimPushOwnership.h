#import <UserNotifications/UserNotifications.h>

NS_ASSUME_NONNULL_BEGIN

/**
 * Whether the notification is a push for this package: from APNs, and with `ext`, by which pushes
 * of the IM service are told from those of other services; without it only if nobody else is there.
 */
BOOL TimPushIsOurs(UNNotification *notification, BOOL alone);

NS_ASSUME_NONNULL_END

#pragma once

#import <UserNotifications/UserNotifications.h>

NS_ASSUME_NONNULL_BEGIN

/** What the system sees of the framework and an app does not. */

@interface UNNotification ()
- (instancetype)initWithRequest:(UNNotificationRequest *)request date:(NSDate *)date;
@end

@interface UNNotificationResponse ()
- (instancetype)initWithNotification:(UNNotification *)notification
                    actionIdentifier:(NSString *)actionIdentifier;
@end

@interface UNNotificationSound ()
/** A file of the app, or `default`. */
@property(nonatomic, readonly, copy) UNNotificationSoundName name;
@end

@interface UNPushNotificationTrigger ()
+ (instancetype)trigger;
@end

@interface UNNotificationSettings ()
- (instancetype)initWithStatus:(UNAuthorizationStatus)status asked:(UNAuthorizationOptions)asked;
@end

@interface UNUserNotificationCenter (System)

/** Whether the delegate has a say in what is shown in the foreground. */
- (BOOL)presents;

/** Asks the delegate what to show of a notification in the foreground; false if it cannot be asked.
 */
- (BOOL)present:(UNNotification *)notification
    completionHandler:(void (^)(UNNotificationPresentationOptions options))completionHandler;

/** Hands a tap to the delegate; false if it takes none. */
- (BOOL)deliver:(UNNotificationResponse *)response;

@end

NS_ASSUME_NONNULL_END

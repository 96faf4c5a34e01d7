#pragma once

#import <UserNotifications/UNDefines.h>

@class UNNotification, UNNotificationRequest, UNNotificationResponse, UNNotificationSettings;
@protocol UNUserNotificationCenterDelegate;

NS_ASSUME_NONNULL_BEGIN

typedef NS_OPTIONS(NSUInteger, UNAuthorizationOptions) {
  UNAuthorizationOptionBadge = (1 << 0),
  UNAuthorizationOptionSound = (1 << 1),
  UNAuthorizationOptionAlert = (1 << 2),
  UNAuthorizationOptionCarPlay = (1 << 3),
  UNAuthorizationOptionCriticalAlert API_AVAILABLE(ios(12.0)) = (1 << 4),
  UNAuthorizationOptionProvidesAppNotificationSettings API_AVAILABLE(ios(12.0)) = (1 << 5),
  UNAuthorizationOptionProvisional API_AVAILABLE(ios(12.0)) = (1 << 6),
  UNAuthorizationOptionAnnouncement API_DEPRECATED("Announcement authorization is always included",
                                                   ios(13.0, 15.0)) = (1 << 7),
  UNAuthorizationOptionTimeSensitive API_DEPRECATED("Use time-sensitive entitlement",
                                                    ios(15.0, 15.0)) = (1 << 8),
} API_AVAILABLE(ios(10.0));

static const UNAuthorizationOptions UNAuthorizationOptionNone = 0;

typedef NS_OPTIONS(NSUInteger, UNNotificationPresentationOptions) {
  UNNotificationPresentationOptionBadge = (1 << 0),
  UNNotificationPresentationOptionSound = (1 << 1),
  UNNotificationPresentationOptionAlert API_DEPRECATED("Use List and Banner",
                                                       ios(10.0, 14.0)) = (1 << 2),
  UNNotificationPresentationOptionList API_AVAILABLE(ios(14.0)) = (1 << 3),
  UNNotificationPresentationOptionBanner API_AVAILABLE(ios(14.0)) = (1 << 4),
} API_AVAILABLE(ios(10.0));

static const UNNotificationPresentationOptions UNNotificationPresentationOptionNone = 0;

/** The app's notifications. Completion handlers are called on a thread of the framework's own. */
API_AVAILABLE(ios(10.0))
@interface UNUserNotificationCenter : NSObject

/** To be set before the app has been launched: else the tap that launched it is lost. */
@property(nonatomic, weak, nullable) id<UNUserNotificationCenterDelegate> delegate;

+ (UNUserNotificationCenter *)currentNotificationCenter;

- (instancetype)init NS_UNAVAILABLE;

/** Asks the user once in the app's life; from then on the answer is what Settings say. */
- (void)requestAuthorizationWithOptions:(UNAuthorizationOptions)options
                      completionHandler:
                          (void (^)(BOOL granted, NSError *_Nullable error))completionHandler;

- (void)getNotificationSettingsWithCompletionHandler:
    (void (^)(UNNotificationSettings *settings))completionHandler;

- (void)addNotificationRequest:(UNNotificationRequest *)request
         withCompletionHandler:(nullable void (^)(NSError *_Nullable error))completionHandler;

- (void)getDeliveredNotificationsWithCompletionHandler:
    (void (^)(NSArray<UNNotification *> *notifications))completionHandler;
- (void)removeDeliveredNotificationsWithIdentifiers:(NSArray<NSString *> *)identifiers;
- (void)removeAllDeliveredNotifications;

- (void)setBadgeCount:(NSInteger)newBadgeCount
    withCompletionHandler:(nullable void (^)(NSError *_Nullable error))completionHandler
    API_AVAILABLE(ios(16.0));

@end

API_AVAILABLE(ios(10.0))
@protocol UNUserNotificationCenterDelegate <NSObject>
@optional

/** Only with the app in the foreground. */
- (void)userNotificationCenter:(UNUserNotificationCenter *)center
       willPresentNotification:(UNNotification *)notification
         withCompletionHandler:
             (void (^)(UNNotificationPresentationOptions options))completionHandler
    API_AVAILABLE(ios(10.0));

- (void)userNotificationCenter:(UNUserNotificationCenter *)center
    didReceiveNotificationResponse:(UNNotificationResponse *)response
             withCompletionHandler:(void (^)(void))completionHandler API_AVAILABLE(ios(10.0));

- (void)userNotificationCenter:(UNUserNotificationCenter *)center
    openSettingsForNotification:(nullable UNNotification *)notification API_AVAILABLE(ios(12.0));

@end

NS_ASSUME_NONNULL_END

#import <UIKit/UIKit.h>
#import <UserNotifications/UserNotifications.h>

NS_ASSUME_NONNULL_BEGIN

/**
 * What an app calls that does not let this package listen to its delegates by itself, with
 * `TimPushAutomaticInterception` NO in Info.plist. Each is called from the delegate's method of the
 * same name. Otherwise there is no need to, and no harm. Main thread only; nothing here throws.
 */
@interface TimPush : NSObject

/** From `application:didRegisterForRemoteNotificationsWithDeviceToken:`. */
+ (void)didRegisterForRemoteNotificationsWithDeviceToken:(NSData *)deviceToken;

/** From `application:didFailToRegisterForRemoteNotificationsWithError:`. */
+ (void)didFailToRegisterForRemoteNotificationsWithError:(NSError *)error;

/**
 * From `application:didReceiveRemoteNotification:fetchCompletionHandler:`.
 *
 * @return NO, and the handler is the app's to call, if the push carries no `ext`
 */
+ (BOOL)didReceiveRemoteNotification:(NSDictionary *)userInfo
              fetchCompletionHandler:(void (^)(UIBackgroundFetchResult result))completionHandler;

/**
 * From `userNotificationCenter:willPresentNotification:withCompletionHandler:`.
 *
 * @return NO, and the handler is the app's to call, if it is no push with `ext`
 */
+ (BOOL)willPresentNotification:(UNNotification *)notification
          withCompletionHandler:
              (void (^)(UNNotificationPresentationOptions options))completionHandler;

/**
 * From `userNotificationCenter:didReceiveNotificationResponse:withCompletionHandler:`.
 *
 * @return NO, and the handler is the app's to call, if it is about no push with `ext`
 */
+ (BOOL)didReceiveNotificationResponse:(UNNotificationResponse *)response
                 withCompletionHandler:(void (^)(void))completionHandler;

@end

NS_ASSUME_NONNULL_END

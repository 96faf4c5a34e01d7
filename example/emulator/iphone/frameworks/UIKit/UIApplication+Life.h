#pragma once

#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

/** What the system does to an app; no app sees this. Main thread only. */
@interface UIApplication (Life)

/**
 * What UIApplicationMain does: makes the application and its delegate, tells the delegate and
 * everybody that the app has been launched, and brings it to the foreground unless it is a
 * background launch. Until then there is no `sharedApplication`.
 */
+ (void)launchWithDelegateClass:(NSString *)name
                        options:(nullable NSDictionary<UIApplicationLaunchOptionsKey, id> *)options
                     foreground:(BOOL)foreground;

/** Idempotent. */
- (void)enterForeground;
/** Idempotent. */
- (void)enterBackground;

/** Runs `action` the next time that the app comes to the foreground, just before it is active; now
 * if it is. */
+ (void)performBeforeActive:(void (^)(void))action;

@end

/** What the system's push service says to an app; no app sees this. Main thread only. */
@interface UIApplication (PushService)

- (void)takeDeviceToken:(NSData *)token;
- (void)takeRegistrationError:(NSError *)error;

/**
 * Hands a push to the app's delegate, by the newer of the two methods if it has it.
 *
 * @param completionHandler called at once where the delegate has but the older method
 * @return whether the delegate has any
 */
- (BOOL)takeRemoteNotification:(NSDictionary *)userInfo
             completionHandler:(void (^)(UIBackgroundFetchResult result))completionHandler;

@end

NS_ASSUME_NONNULL_END

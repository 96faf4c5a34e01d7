#pragma once

#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

/** What the system does to an app; no app sees this. Main thread only. */
@interface UIApplication (Life)

/** Whether an app has been launched in this process. */
@property(nonatomic, readonly, getter=isLaunched) BOOL launched;

/**
 * What UIApplicationMain does once the delegate exists: sets it, tells it and everybody that the
 * app has been launched, and brings the app to the foreground unless it is a background launch.
 */
- (void)launchWithDelegate:(id<UIApplicationDelegate>)delegate
                   options:(nullable NSDictionary<UIApplicationLaunchOptionsKey, id>*)options
                foreground:(BOOL)foreground;

/** Idempotent. */
- (void)enterForeground;
/** Idempotent. */
- (void)enterBackground;

/** Runs `action` now if the app is active, or the next time that it comes to the foreground, just
 * before it is. */
- (void)performBeforeActive:(void (^)(void))action;

@end

/** How the system's push registration is answered. Main thread only. */
@interface UIApplication (Registration)

- (void)takeDeviceToken:(NSData*)token;
- (void)takeRegistrationError:(NSError*)error;

/** Whether the delegate has the method; if so it is called. A push that came with
 * `content-available`, or for an app that has no notification centre delegate. */
- (BOOL)takeRemoteNotification:(NSDictionary*)userInfo
             completionHandler:(void (^)(UIBackgroundFetchResult result))completionHandler;

@end

NS_ASSUME_NONNULL_END

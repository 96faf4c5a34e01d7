#pragma once

#import <UIKit/UIResponder.h>

NS_ASSUME_NONNULL_BEGIN

typedef NSString *UIApplicationLaunchOptionsKey NS_TYPED_ENUM;

typedef NS_ENUM(NSInteger, UIApplicationState) {
  UIApplicationStateActive,
  UIApplicationStateInactive,
  UIApplicationStateBackground
} API_AVAILABLE(ios(4.0));

typedef NS_ENUM(NSUInteger, UIBackgroundFetchResult) {
  UIBackgroundFetchResultNewData,
  UIBackgroundFetchResultNoData,
  UIBackgroundFetchResultFailed
} API_AVAILABLE(ios(7.0));

@protocol UIApplicationDelegate;

@interface UIApplication : UIResponder

@property(class, nonatomic, readonly) UIApplication *sharedApplication;

/** UIKit looks once, here, which of the optional methods a delegate has. */
@property(nullable, nonatomic, assign) id<UIApplicationDelegate> delegate;

@property(nonatomic, readonly) UIApplicationState applicationState API_AVAILABLE(ios(4.0));

@property(nonatomic) NSInteger applicationIconBadgeNumber API_DEPRECATED(
    "Use -[UNUserNotificationCenter setBadgeCount:withCompletionHandler:] instead.", ios(2.0, 17.0))
    ;

@end

@interface UIApplication (UIRemoteNotifications)

/** Asks for a token, which needs no permission. The delegate hears of it, or of the failure. */
- (void)registerForRemoteNotifications API_AVAILABLE(ios(8.0));

- (void)unregisterForRemoteNotifications API_AVAILABLE(ios(3.0));

/** Whether a token was asked for and not given back. */
@property(nonatomic, readonly, getter=isRegisteredForRemoteNotifications)
    BOOL registeredForRemoteNotifications API_AVAILABLE(ios(8.0));

@end

UIKIT_EXTERN NSNotificationName const UIApplicationDidEnterBackgroundNotification;
UIKIT_EXTERN NSNotificationName const UIApplicationWillEnterForegroundNotification;
/** Its `userInfo` is the launch options. */
UIKIT_EXTERN NSNotificationName const UIApplicationDidFinishLaunchingNotification;
UIKIT_EXTERN NSNotificationName const UIApplicationDidBecomeActiveNotification;
UIKIT_EXTERN NSNotificationName const UIApplicationWillResignActiveNotification;
UIKIT_EXTERN NSNotificationName const UIApplicationDidReceiveMemoryWarningNotification;
UIKIT_EXTERN NSNotificationName const UIApplicationWillTerminateNotification;

UIKIT_EXTERN UIApplicationLaunchOptionsKey const UIApplicationLaunchOptionsURLKey;
/** The payload, where a tap or a background push launches the app. */
UIKIT_EXTERN UIApplicationLaunchOptionsKey const UIApplicationLaunchOptionsRemoteNotificationKey;

NS_ASSUME_NONNULL_END

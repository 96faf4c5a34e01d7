#pragma once

#import <UserNotifications/UserNotifications.h>

#import "AppDelegate.h"

/**
 * The example app with `TimPushAutomaticInterception` NO in Info.plist: it passes on by itself what
 * the package has to know. The delegate where the feature `appDelegate` names it.
 */
@interface ManualAppDelegate : AppDelegate <UNUserNotificationCenterDelegate>
@end

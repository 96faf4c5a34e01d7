#pragma once

#import <Foundation/Foundation.h>

#import "IconBadge.h"
#import "NotificationList.h"
#import "NotificationPermission.h"
#import "PushRegistration.h"

NS_ASSUME_NONNULL_BEGIN

/** An iPhone's system: notifications, pushes and settings. It lives as long as the phone is on,
 * whether or not the app does. Main thread only. */
@interface IPhoneSystem : NSObject

+ (instancetype)shared;

/** Brings back what was there before the phone was turned off. */
- (void)restore;

/** Connects to APNs in the background and keeps trying. */
- (void)startPushDaemon;

/** What is in the notification list, the newest first; see `NotificationList`. */
- (NSArray<NSDictionary *> *)shade;

/** Draws the list into a file. */
- (void)drawShadeTo:(NSString *)png;

/**
 * A finger taps what is at that place of the list; the app comes to the foreground and is handed
 * it.
 *
 * @return false if there is nothing at that place
 */
- (BOOL)tap:(NSUInteger)index;

/** Carries out the control of that name; false if there is none. */
- (BOOL)carryOut:(NSString *)control fields:(NSDictionary *)fields;

- (BOOL)appIsInForeground;

/** The user leaves the app. */
- (void)appToBackground;

/** The user comes back to the app, which runs. */
- (void)appToForeground;

@property(nonatomic, readonly) NotificationList *notifications;
@property(nonatomic, readonly) NotificationPermission *permission;
@property(nonatomic, readonly) PushRegistration *registration;
@property(nonatomic, readonly) IconBadge *badge;

@end

NS_ASSUME_NONNULL_END

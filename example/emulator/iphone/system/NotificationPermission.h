#pragma once

#import <UserNotifications/UserNotifications.h>

NS_ASSUME_NONNULL_BEGIN

/** What the user lets the app show. Main thread only. */
@interface NotificationPermission : NSObject

@property(nonatomic, readonly) UNAuthorizationStatus status;

/** What the app has asked for so far. */
@property(nonatomic, readonly) UNAuthorizationOptions asked;

/** Brings back what was there before the phone was turned off. */
- (void)restore;

/** Whether the app's notifications are delivered at all, be it quietly. */
- (BOOL)given;

/** Whether that one is carried out. A provisional permission is for none: what comes goes to the
 * list. */
- (BOOL)permits:(UNAuthorizationOptions)option;

/** The app asks. The user is asked once, unless the app wants no more than to be tried out. */
- (void)ask:(UNAuthorizationOptions)options answer:(void (^)(BOOL granted))answer;

/** The user answers the dialog; or turns the switch in Settings; or, before the app has asked,
 * makes up their mind. */
- (void)userSays:(BOOL)granted;

@end

NS_ASSUME_NONNULL_END

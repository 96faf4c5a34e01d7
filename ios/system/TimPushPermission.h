#import <Foundation/Foundation.h>

#import "TimPushCall.h"

@class UNNotificationSettings;

NS_ASSUME_NONNULL_BEGIN

/** The user's permission to show notifications: what it is, and how to ask for it. */
@interface TimPushPermission : NSObject

/**
 * Asks the user, whom iOS asks once in the app's life; answers whether notifications are permitted.
 *
 * @param provisional without asking, for notifications that come quietly: the user decides later
 */
+ (void)request:(TimPushCall *)call provisional:(BOOL)provisional;

/** Tells the engine how things stand, also after a visit to Settings. */
+ (void)tell;

/** Whether these settings let notifications come, a provisional permission being one. */
+ (BOOL)permits:(UNNotificationSettings *)settings;

@end

NS_ASSUME_NONNULL_END

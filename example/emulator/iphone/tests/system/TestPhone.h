#pragma once

#import <Foundation/Foundation.h>
#import <UserNotifications/UserNotifications.h>

NS_ASSUME_NONNULL_BEGIN

#ifdef __cplusplus
extern "C" {
#endif

/** A phone as new, without a cloud; its app is `TestApp` and does not run. */
void unpackPhone(NSDictionary *features);

/** Turns the phone off and on. */
void restartPhone(void);

/** The user lets the app notify, and the app registers for pushes. */
void permitAndRegister(UNAuthorizationOptions options);

/** A push comes to the phone. */
void receivePush(NSString *key, NSDictionary *aps);

/** Lets the main thread work until then; false after a minute. */
BOOL becomesTrue(BOOL (^condition)(void));

/** Lets the main thread do what is to be done at once. */
void settle(void);

/** Keys of what is in the list, the newest first, with commas. */
NSString *shadeKeys(void);

#ifdef __cplusplus
}
#endif

NS_ASSUME_NONNULL_END

#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** The app's registration for pushes, which outlives its process. Main thread only. */
@interface PushRegistration : NSObject

/** Whether the app has asked for a token and not ended it. */
@property(nonatomic, readonly) BOOL active;

/** Brings back what was there before the phone was turned off. */
- (void)restore;

/** Asks APNs for a token, as long as it takes, and tells the app. Without the entitlement, and in a
 * simulator, the app hears of a failure. */
- (void)begin;

/** No push is taken any more; the token stays. */
- (void)end;

/** The phone has been restored from a backup: its tokens are void, and an app that runs gets
 * another one. */
- (void)renew;

@end

NS_ASSUME_NONNULL_END

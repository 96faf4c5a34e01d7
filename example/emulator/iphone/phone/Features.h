#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/**
 * What is special about this phone and the app on it: `TIMPUSH_FEATURES`, a JSON object, and what
 * was changed since. Any thread.
 *
 * - `info`: what Info.plist has besides
 * - `entitlement`: `aps-environment`, "development" unless given, null for none; "store" for an app
 *   of the App Store, which has "production" and no provisioning profile
 * - `appDelegate`: the class of the app's delegate, `AppDelegate` unless given
 * - `other`, `delegate`: see OtherPush.m
 * - `simulator`: true for Xcode's, which has no APNs
 */
@interface Features : NSObject

/** The value of that name, or nil. */
+ (nullable id)valueOf:(NSString *)name;

/** Changes one while the phone is on. */
+ (void)set:(NSString *)name to:(nullable id)value;

@end

NS_ASSUME_NONNULL_END

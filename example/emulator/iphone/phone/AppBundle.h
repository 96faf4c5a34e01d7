#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/**
 * Installs the app: its folder with Info.plist and provisioning profile becomes
 * `NSBundle.mainBundle`.
 *
 * Features: `info` goes into Info.plist; `entitlement` is the profile's `aps-environment`,
 * "development" unless given, none for null; "store" is an app without a profile.
 */
void installAppBundle(NSString *folder);

NS_ASSUME_NONNULL_END

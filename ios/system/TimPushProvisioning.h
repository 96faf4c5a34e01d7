#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/**
 * The entitlement `aps-environment` of the app, as its provisioning profile has it: `development`,
 * `production`, or `missing` from the profile; nil without a profile, as in an app of the App
 * Store.
 */
NSString *_Nullable TimPushApsEnvironment(void);

NS_ASSUME_NONNULL_END

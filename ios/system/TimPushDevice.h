#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** The major version of iOS. */
NSInteger TimPushSystemVersion(void);

/** `DeviceInfo` (rust/surface/src/vendor.rs). Holds no identifier. */
NSDictionary<NSString *, id> *TimPushDeviceInfo(void);

NS_ASSUME_NONNULL_END

#import <ImSDK_Plus/ImSDK_Plus.h>

NS_ASSUME_NONNULL_BEGIN

/** Offline push options for the IM SDK. */
@interface TimPushOfflinePush : NSObject

@property(nonatomic, readonly) V2TIMOfflinePushInfo *info;

/** The fields that this IM SDK does not take. */
@property(nonatomic, readonly) NSArray<NSString *> *notCarried;

/** From `OfflinePushInfo` of the engine. An absent field keeps the SDK's default. */
- (instancetype)initWithFields:(NSDictionary<NSString *, id> *)fields;

@end

NS_ASSUME_NONNULL_END

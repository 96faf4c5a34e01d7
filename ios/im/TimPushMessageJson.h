#import <ImSDK_Plus/ImSDK_Plus.h>

NS_ASSUME_NONNULL_BEGIN

/** The message by the field names of the IM SDK's React Native package; absent fields are left out.
 */
NSDictionary<NSString *, id> *TimPushMessageJson(V2TIMMessage *message);

NS_ASSUME_NONNULL_END

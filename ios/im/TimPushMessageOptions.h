#import <ImSDK_Plus/ImSDK_Plus.h>

NS_ASSUME_NONNULL_BEGIN

/**
 * Sets every option of `SendMessage` (rust/surface/src/request.rs) that belongs to the message
 * itself; a message that is sent again gets those of this time.
 *
 * @return the options that were asked for and that this IM SDK does not take
 */
NSArray<NSString *> *TimPushSetMessageOptions(V2TIMMessage *message,
                                              NSDictionary<NSString *, id> *request);

NS_ASSUME_NONNULL_END

#import <Foundation/Foundation.h>

#import "TimPushCall.h"

NS_ASSUME_NONNULL_BEGIN

/**
 * Messages between their creation and their sending. JavaScript knows them by an ID of ours. Main
 * thread only.
 */
@interface TimPushImMessages : NSObject

/** Answers `{id, messageInfo}`. */
- (void)createText:(TimPushCall *)call request:(NSDictionary<NSString *, id> *)request;

/** Answers `{id, messageInfo}`. */
- (void)createCustom:(TimPushCall *)call request:(NSDictionary<NSString *, id> *)request;

/**
 * Answers `{message, notCarried}`: the message that was sent, and the options that this IM SDK does
 * not take. After a failure it can be sent again.
 */
- (void)send:(TimPushCall *)call request:(NSDictionary<NSString *, id> *)request;

@end

NS_ASSUME_NONNULL_END

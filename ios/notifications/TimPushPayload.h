#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** What APNs brought: `userInfo` of a notification, or the launch options' remote notification. */
@interface TimPushPayload : NSObject

/** Anything but a dictionary is an empty payload. */
- (instancetype)initWithUserInfo:(nullable id)userInfo;

/** Whether it carries `ext`, as pushes of the IM service do where the sender gave one. */
@property(nonatomic, readonly) BOOL hasExt;

/** Whether iOS shows it. */
@property(nonatomic, readonly) BOOL hasAlert;

/** First line of the alert; nil if there is none. */
@property(nonatomic, readonly, nullable) NSString *title;

/** Second line, likewise. */
@property(nonatomic, readonly, nullable) NSString *desc;

/** What stands beside `aps`: texts as they are, objects and arrays as JSON. */
@property(nonatomic, readonly) NSDictionary<NSString *, NSString *> *extras;

@end

NS_ASSUME_NONNULL_END

#pragma once

#import <UserNotifications/UNDefines.h>

NS_ASSUME_NONNULL_BEGIN

typedef NSString *UNNotificationSoundName NS_TYPED_ENUM;

API_AVAILABLE(ios(10.0))
@interface UNNotificationSound : NSObject <NSCopying>

@property(class, nonatomic, readonly, copy) UNNotificationSound *defaultSound;

+ (instancetype)soundNamed:(UNNotificationSoundName)name;

- (instancetype)init NS_UNAVAILABLE;

@end

NS_ASSUME_NONNULL_END

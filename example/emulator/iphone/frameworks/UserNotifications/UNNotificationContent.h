#pragma once

#import <UserNotifications/UNDefines.h>

@class UNNotificationSound;

NS_ASSUME_NONNULL_BEGIN

typedef NS_ENUM(NSUInteger, UNNotificationInterruptionLevel) {
  UNNotificationInterruptionLevelPassive,
  UNNotificationInterruptionLevelActive,
  UNNotificationInterruptionLevelTimeSensitive,
  UNNotificationInterruptionLevelCritical
} API_AVAILABLE(ios(15.0));

API_AVAILABLE(ios(10.0))
@interface UNNotificationContent : NSObject <NSCopying, NSMutableCopying>

@property(nonatomic, readonly, copy, nullable) NSNumber *badge;
@property(nonatomic, readonly, copy) NSString *body;
@property(nonatomic, readonly, copy) NSString *categoryIdentifier;
@property(nonatomic, readonly, copy, nullable) UNNotificationSound *sound;
@property(nonatomic, readonly, copy) NSString *subtitle;
@property(nonatomic, readonly, copy) NSString *threadIdentifier;
@property(nonatomic, readonly, copy) NSString *title;
/** Of a push: the whole payload. */
@property(nonatomic, readonly, copy) NSDictionary *userInfo;
@property(nonatomic, readonly, assign)
    UNNotificationInterruptionLevel interruptionLevel API_AVAILABLE(ios(15.0));

@end

API_AVAILABLE(ios(10.0))
@interface UNMutableNotificationContent : UNNotificationContent

@property(nonatomic, copy, nullable) NSNumber *badge;
@property(nonatomic, copy) NSString *body;
@property(nonatomic, copy) NSString *categoryIdentifier;
@property(nonatomic, copy, nullable) UNNotificationSound *sound;
@property(nonatomic, copy) NSString *subtitle;
@property(nonatomic, copy) NSString *threadIdentifier;
@property(nonatomic, copy) NSString *title;
@property(nonatomic, copy) NSDictionary *userInfo;
@property(nonatomic, assign)
    UNNotificationInterruptionLevel interruptionLevel API_AVAILABLE(ios(15.0));

@end

NS_ASSUME_NONNULL_END

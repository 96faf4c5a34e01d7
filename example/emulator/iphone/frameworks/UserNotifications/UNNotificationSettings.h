#pragma once

#import <UserNotifications/UNDefines.h>

NS_ASSUME_NONNULL_BEGIN

typedef NS_ENUM(NSInteger, UNAuthorizationStatus) {
  UNAuthorizationStatusNotDetermined = 0,
  UNAuthorizationStatusDenied,
  UNAuthorizationStatusAuthorized,
  UNAuthorizationStatusProvisional API_AVAILABLE(ios(12.0)),
  UNAuthorizationStatusEphemeral API_AVAILABLE(ios(14.0)),
} API_AVAILABLE(ios(10.0));

typedef NS_ENUM(NSInteger, UNShowPreviewsSetting) {
  UNShowPreviewsSettingAlways,
  UNShowPreviewsSettingWhenAuthenticated,
  UNShowPreviewsSettingNever
} API_AVAILABLE(ios(11.0));

typedef NS_ENUM(NSInteger, UNNotificationSetting) {
  UNNotificationSettingNotSupported = 0,
  UNNotificationSettingDisabled,
  UNNotificationSettingEnabled,
} API_AVAILABLE(ios(10.0));

typedef NS_ENUM(NSInteger, UNAlertStyle) {
  UNAlertStyleNone = 0,
  UNAlertStyleBanner,
  UNAlertStyleAlert,
} API_AVAILABLE(ios(10.0));

API_AVAILABLE(ios(10.0))
@interface UNNotificationSettings : NSObject <NSCopying>

@property(nonatomic, readonly) UNAuthorizationStatus authorizationStatus;
@property(nonatomic, readonly) UNNotificationSetting soundSetting;
@property(nonatomic, readonly) UNNotificationSetting badgeSetting;
@property(nonatomic, readonly) UNNotificationSetting alertSetting;
@property(nonatomic, readonly) UNNotificationSetting notificationCenterSetting;
@property(nonatomic, readonly) UNNotificationSetting lockScreenSetting;
@property(nonatomic, readonly) UNNotificationSetting criticalAlertSetting API_AVAILABLE(ios(12.0));
@property(nonatomic, readonly) UNNotificationSetting timeSensitiveSetting API_AVAILABLE(ios(15.0));
@property(nonatomic, readonly) UNAlertStyle alertStyle;
@property(nonatomic, readonly) UNShowPreviewsSetting showPreviewsSetting API_AVAILABLE(ios(11.0));

- (instancetype)init NS_UNAVAILABLE;

@end

NS_ASSUME_NONNULL_END

#import "UNPrivate.h"

/** A provisional permission is for Notification Center alone. */
@implementation UNNotificationSettings

- (instancetype)initWithStatus:(UNAuthorizationStatus)status asked:(UNAuthorizationOptions)asked {
  if ((self = [super init])) {
    BOOL given = status == UNAuthorizationStatusAuthorized;
    BOOL provisional = status == UNAuthorizationStatusProvisional;
    BOOL alerts = (asked & UNAuthorizationOptionAlert) != 0;
    _authorizationStatus = status;
    _alertSetting = settingOf(alerts, given);
    _lockScreenSetting = settingOf(alerts, given);
    _notificationCenterSetting = settingOf(alerts, given || provisional);
    _badgeSetting = settingOf((asked & UNAuthorizationOptionBadge) != 0, given);
    _soundSetting = settingOf((asked & UNAuthorizationOptionSound) != 0, given);
    _timeSensitiveSetting = settingOf(given, given);
    _alertStyle =
        _alertSetting == UNNotificationSettingEnabled ? UNAlertStyleBanner : UNAlertStyleNone;
  }
  return self;
}

static UNNotificationSetting settingOf(BOOL asked, BOOL on) {
  if (!asked) {
    return UNNotificationSettingNotSupported;
  }
  return on ? UNNotificationSettingEnabled : UNNotificationSettingDisabled;
}

- (id)copyWithZone:(NSZone *)zone {
  return self;
}

@end

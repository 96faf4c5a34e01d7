#import "TimPushInspection.h"

#import <UIKit/UIKit.h>
#import <UserNotifications/UserNotifications.h>

#import "TimPushCenter.h"
#import "TimPushDevice.h"
#import "TimPushGuard.h"
#import "TimPushImSdk.h"
#import "TimPushInfo.h"
#import "TimPushLog.h"
#import "TimPushPermission.h"
#import "TimPushProvisioning.h"

typedef NSMutableDictionary<NSString *, id> Facts;

static void add(Facts *facts, NSString *name, id _Nullable (^fact)(void)) {
  NSException *thrown = TimPushAttempt(^{
    id found = fact();
    if (found) {
      facts[name] = found;
    }
  });
  if (thrown) {
    TimPushLog(TimPushPriorityWarning,
               [@"a fact of the phone could not be found out: " stringByAppendingString:name]);
  }
}

/** Adds what the expression finds. */
#define FACT(name, expression) \
  add(facts, name, ^id {       \
    return expression;         \
  })

static NSString *authorization(UNAuthorizationStatus status) {
  switch (status) {
    case UNAuthorizationStatusNotDetermined:
      return @"notDetermined";
    case UNAuthorizationStatusDenied:
      return @"denied";
    case UNAuthorizationStatusAuthorized:
      return @"authorized";
    case UNAuthorizationStatusProvisional:
      return @"provisional";
    case UNAuthorizationStatusEphemeral:
      return @"ephemeral";
  }
  return nil;
}

static NSString *named(UNNotificationSetting setting) {
  switch (setting) {
    case UNNotificationSettingNotSupported:
      return @"notSupported";
    case UNNotificationSettingDisabled:
      return @"disabled";
    case UNNotificationSettingEnabled:
      return @"enabled";
  }
  return nil;
}

static NSNumber *isSimulator(void) {
#if TARGET_OS_SIMULATOR
  return @YES;
#else
  return @NO;
#endif
}

static void addPhone(Facts *facts) {
  FACT(@"brand", @"Apple");
  FACT(@"manufacturer", @"Apple");
  FACT(@"apiLevel", @(TimPushSystemVersion()));
  FACT(@"release", UIDevice.currentDevice.systemVersion);
  FACT(@"simulator", isSimulator());
}

static void addApp(Facts *facts) {
  FACT(@"apsEnvironment", TimPushApsEnvironment());
  FACT(@"backgroundModes", TimPushBackgroundModes());
  FACT(@"interception", @(TimPushInterceptsAutomatically()));
  FACT(@"delegate", TimPushCenter.delegate);
}

static void addIm(Facts *facts) {
  FACT(@"imVersion", [TimPushImSdk version]);
  FACT(@"serverTime", @([TimPushImSdk serverTime]));
}

static void addSettings(Facts *facts, UNNotificationSettings *settings) {
  FACT(@"permitted", @([TimPushPermission permits:settings]));
  FACT(@"authorization", authorization(settings.authorizationStatus));
  FACT(@"alerts", named(settings.alertSetting));
  FACT(@"badges", named(settings.badgeSetting));
  FACT(@"sounds", named(settings.soundSetting));
}

void TimPushInspect(TimPushCall *call, BOOL askIm) {
  Facts *facts = [NSMutableDictionary dictionary];
  addPhone(facts);
  addApp(facts);
  if (askIm) {
    addIm(facts);
  }
  NSException *thrown = TimPushAttempt(^{
    [UNUserNotificationCenter.currentNotificationCenter
        getNotificationSettingsWithCompletionHandler:^(UNNotificationSettings *settings) {
          addSettings(facts, settings);
          [call succeedWithObject:facts];
        }];
  });
  if (thrown) {
    [call succeedWithObject:facts];
  }
}

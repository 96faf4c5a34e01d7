#import "NotificationEntry.h"

#import <UserNotifications/UNPrivate.h>

static NSString *const LEVELS[] = {@"passive", @"active", @"time-sensitive", @"critical"};

@implementation NotificationEntry

+ (NSDictionary *)ofPush:(NSDictionary *)push {
  NSDictionary *payload = push[@"payload"];
  NSDictionary *aps = payload[@"aps"];
  NSDictionary *alert = [self alertOf:aps];
  if (!alert && !aps[@"sound"] && !aps[@"badge"]) {
    return nil;
  }
  NSMutableDictionary *entry = [self entryWithKey:push[@"messageId"] userInfo:payload];
  entry[@"vendor"] = push[@"vendor"];
  entry[@"title"] = alert[@"title"] ?: @"";
  entry[@"subtitle"] = alert[@"subtitle"];
  entry[@"text"] = alert[@"body"] ?: @"";
  entry[@"sound"] = aps[@"sound"];
  entry[@"badge"] = aps[@"badge"];
  entry[@"interruptionLevel"] = aps[@"interruption-level"];
  return entry;
}

/** It may be a text alone. */
+ (NSDictionary *)alertOf:(NSDictionary *)aps {
  id alert = aps[@"alert"];
  return [alert isKindOfClass:NSString.class] ? @{@"body" : alert} : alert;
}

+ (NSDictionary *)ofRequest:(UNNotificationRequest *)request {
  UNNotificationContent *content = request.content;
  NSMutableDictionary *entry = [self entryWithKey:request.identifier userInfo:content.userInfo];
  entry[@"vendor"] = @"app";
  entry[@"title"] = content.title;
  entry[@"subtitle"] = content.subtitle;
  entry[@"text"] = content.body;
  entry[@"sound"] = content.sound.name;
  entry[@"badge"] = content.badge;
  entry[@"interruptionLevel"] = LEVELS[content.interruptionLevel];
  return entry;
}

+ (NSMutableDictionary *)entryWithKey:(NSString *)key userInfo:(NSDictionary *)userInfo {
  return [@{
    @"key" : key,
    @"messageId" : key,
    @"package" : NSBundle.mainBundle.bundleIdentifier ?: @"",
    @"userInfo" : userInfo,
    @"at" : @((long long)(NSDate.date.timeIntervalSince1970 * 1000)),
  } mutableCopy];
}

+ (UNNotification *)notificationOf:(NSDictionary *)entry {
  BOOL pushed = ![entry[@"vendor"] isEqual:@"app"];
  UNNotificationRequest *request = [UNNotificationRequest
      requestWithIdentifier:entry[@"key"]
                    content:[self contentOf:entry]
                    trigger:pushed ? [UNPushNotificationTrigger trigger] : nil];
  NSDate *date = [NSDate dateWithTimeIntervalSince1970:[entry[@"at"] doubleValue] / 1000];
  return [[UNNotification alloc] initWithRequest:request date:date];
}

+ (UNNotificationContent *)contentOf:(NSDictionary *)entry {
  UNMutableNotificationContent *content = [UNMutableNotificationContent new];
  content.title = entry[@"title"];
  content.subtitle = entry[@"subtitle"] ?: @"";
  content.body = entry[@"text"];
  content.badge = entry[@"badge"];
  content.sound = entry[@"sound"] ? [UNNotificationSound soundNamed:entry[@"sound"]] : nil;
  content.userInfo = entry[@"userInfo"];
  content.interruptionLevel = [self levelOf:entry[@"interruptionLevel"]];
  return [content copy];
}

+ (UNNotificationInterruptionLevel)levelOf:(NSString *)name {
  for (size_t i = 0; i < sizeof(LEVELS) / sizeof(*LEVELS); i++) {
    if ([LEVELS[i] isEqual:name]) {
      return (UNNotificationInterruptionLevel)i;
    }
  }
  return UNNotificationInterruptionLevelActive;
}

@end

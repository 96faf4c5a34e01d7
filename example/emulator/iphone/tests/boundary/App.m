#import "App.h"

#import <UIKit/UIApplication+Life.h>
#import <UserNotifications/UNPrivate.h>

#import "Test.h"
#import "TimPushLaunch.h"

static NSDictionary *info;

static id infoValue(id self, SEL selector, NSString *key) {
  return info[key];
}

void setInfo(NSDictionary *given) {
  info = given;
  replaceMethod(NSBundle.class, @selector(objectForInfoDictionaryKey:), (IMP)infoValue);
}

void launchApp(Class delegate) {
  launchAppWith(delegate, nil, YES);
}

void launchAppWith(Class delegate, NSDictionary *payload, BOOL foreground) {
  if (!info) {
    setInfo(@{@"UIBackgroundModes" : @[ @"remote-notification" ]});
  }
  [TimPushLaunch await];
  [UIApplication
      launchWithDelegateClass:NSStringFromClass(delegate)
                      options:payload ? @{UIApplicationLaunchOptionsRemoteNotificationKey : payload}
                                      : nil
                   foreground:foreground];
}

NSDictionary *imPush(void) {
  return @{
    @"aps" : @{@"alert" : @{@"title" : @"denny", @"body" : @"hi"}, @"content-available" : @1},
    @"ext" : @"{\"entity\":{\"sender\":\"denny\"}}"
  };
}

NSDictionary *otherPush(void) {
  return @{@"aps" : @{@"alert" : @"news"}, @"gcm.message_id" : @"1"};
}

static UNNotification *made(NSDictionary *payload, NSString *identifier,
                            UNNotificationTrigger *trigger) {
  UNMutableNotificationContent *content = [UNMutableNotificationContent new];
  content.userInfo = payload;
  UNNotificationRequest *request = [UNNotificationRequest requestWithIdentifier:identifier
                                                                        content:content
                                                                        trigger:trigger];
  return [[UNNotification alloc] initWithRequest:request date:[NSDate date]];
}

UNNotification *pushed(NSDictionary *payload, NSString *identifier) {
  return made(payload, identifier, [UNPushNotificationTrigger trigger]);
}

UNNotification *local(void) {
  return made(imPush(), @"local", nil);
}

void present(UNNotification *notification, NSMutableArray<NSNumber *> *answers) {
  [UNUserNotificationCenter.currentNotificationCenter
                present:notification
      completionHandler:^(UNNotificationPresentationOptions options) {
        [answers addObject:@(options)];
      }];
}

void respond(UNNotification *notification, NSString *action, NSMutableArray<NSNumber *> *answers) {
  UNUserNotificationCenter *center = UNUserNotificationCenter.currentNotificationCenter;
  UNNotificationResponse *response =
      [[UNNotificationResponse alloc] initWithNotification:notification actionIdentifier:action];
  [center.delegate userNotificationCenter:center
           didReceiveNotificationResponse:response
                    withCompletionHandler:^{
                      [answers addObject:@1];
                    }];
}

NSMutableArray<NSString *> *heardByApp(void) {
  static NSMutableArray<NSString *> *heard;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    heard = [NSMutableArray array];
  });
  return heard;
}

@implementation BareDelegate
@end

@implementation WholeDelegate

- (void)application:(UIApplication *)application
    didRegisterForRemoteNotificationsWithDeviceToken:(NSData *)deviceToken {
  [heardByApp() addObject:@"token"];
}

- (void)application:(UIApplication *)application
    didFailToRegisterForRemoteNotificationsWithError:(NSError *)error {
  [heardByApp() addObject:@"failure"];
}

- (void)application:(UIApplication *)application
    didReceiveRemoteNotification:(NSDictionary *)userInfo
          fetchCompletionHandler:(void (^)(UIBackgroundFetchResult result))completionHandler {
  [heardByApp() addObject:@"push"];
  completionHandler(UIBackgroundFetchResultNoData);
}

@end

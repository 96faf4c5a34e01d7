#import "TimPushTaps.h"

#import <UIKit/UIKit.h>

#import "TimPushApns.h"
#import "TimPushInputs.h"
#import "TimPushPayload.h"

@implementation TimPushTaps

+ (void)seeResponse:(UNNotificationResponse *)response {
  if (![response.actionIdentifier isEqualToString:UNNotificationDefaultActionIdentifier]) {
    return;
  }
  UNNotificationRequest *request = response.notification.request;
  TimPushPayload *payload = [[TimPushPayload alloc] initWithUserInfo:request.content.userInfo];
  [self tell:payload source:@"receiver" messageID:request.identifier];
}

+ (void)seeLaunchOptions:(NSDictionary *)options {
  id userInfo = options[UIApplicationLaunchOptionsRemoteNotificationKey];
  BOOL inBackground =
      UIApplication.sharedApplication.applicationState == UIApplicationStateBackground;
  if (userInfo && !inBackground) {
    // It has no identifier here, and iOS delivers the response, too: the other source of this tap.
    TimPushPayload *payload = [[TimPushPayload alloc] initWithUserInfo:userInfo];
    [self tell:payload source:@"activity" messageID:nil];
  }
}

/** As `RawTap` in rust/engine/src/input.rs. */
+ (void)tell:(TimPushPayload *)payload source:(NSString *)source messageID:(NSString *)messageID {
  NSMutableDictionary<NSString *, id> *tap = [NSMutableDictionary dictionary];
  tap[@"vendor"] = TimPushApnsVendor;
  tap[@"source"] = source;
  tap[@"messageId"] = messageID;
  tap[@"title"] = payload.title;
  tap[@"desc"] = payload.desc;
  tap[@"extras"] = payload.extras;
  [TimPushInputs tap:tap];
}

@end

#import "TimPushOwnership.h"

#import "TimPushPayload.h"

BOOL TimPushIsOurs(UNNotification *notification, BOOL alone) {
  UNNotificationRequest *request = notification.request;
  if (![request.trigger isKindOfClass:UNPushNotificationTrigger.class]) {
    return NO;
  }
  return alone || [[TimPushPayload alloc] initWithUserInfo:request.content.userInfo].hasExt;
}

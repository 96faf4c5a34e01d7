#import "TimPushSystemCalls.h"

#import <UserNotifications/UserNotifications.h>

#import "TimPushBadge.h"
#import "TimPushInputs.h"
#import "TimPushInspection.h"
#import "TimPushPermission.h"
#import "TimPushPresentations.h"

typedef void (^Answer)(TimPushCall *call, NSDictionary<NSString *, id> *request);

static const Answer clearNotifications = ^(TimPushCall *call, NSDictionary *request) {
  [UNUserNotificationCenter.currentNotificationCenter removeAllDeliveredNotifications];
  [call succeed];
};

static const Answer setBadge = ^(TimPushCall *call, NSDictionary *request) {
  TimPushShowBadge([request[@"number"] integerValue], call);
};

static const Answer requestPermission = ^(TimPushCall *call, NSDictionary *request) {
  [TimPushPermission request:call provisional:[request[@"provisional"] boolValue]];
};

static const Answer inspect = ^(TimPushCall *call, NSDictionary *request) {
  TimPushInspect(call, [request[@"im"] boolValue]);
};

static const Answer present = ^(TimPushCall *call, NSDictionary *request) {
  [TimPushPresentations.shared answer:[request[@"presentation"] unsignedLongLongValue]
                                shown:[request[@"shown"] boolValue]];
  [call succeed];
};

static NSDictionary<NSString *, Answer> *answers(void) {
  return @{
    @"clearNotifications" : clearNotifications,
    @"setBadge" : setBadge,
    @"requestPermission" : requestPermission,
    @"inspect" : inspect,
    @"present" : present,
  };
}

@implementation TimPushSystemCalls

+ (void)answer:(TimPushCall *)call request:(NSDictionary<NSString *, id> *)request {
  NSString *api = request[@"api"];
  Answer answer = api ? answers()[api] : nil;
  if (answer) {
    answer(call, request);
  } else {
    [call failWithCode:TimPushException
               message:[NSString stringWithFormat:@"no such call of the system: %@", api]];
  }
}

@end

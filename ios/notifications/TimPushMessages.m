#import "TimPushMessages.h"

#import "TimPushApns.h"
#import "TimPushInputs.h"

static NSMutableDictionary<NSString *, id> *message(TimPushPayload *payload) {
  NSMutableDictionary<NSString *, id> *message = [NSMutableDictionary dictionary];
  message[@"vendor"] = TimPushApnsVendor;
  message[@"shower"] = payload.hasAlert ? @"system" : @"app";
  message[@"title"] = payload.title;
  message[@"desc"] = payload.desc;
  message[@"extras"] = payload.extras;
  return message;
}

@implementation TimPushMessages

+ (void)ask:(TimPushPayload *)payload
       messageID:(NSString *)messageID
    presentation:(uint64_t)presentation {
  NSMutableDictionary<NSString *, id> *asked = message(payload);
  asked[@"messageId"] = messageID;
  asked[@"presentation"] = @(presentation);
  [TimPushInputs message:asked];
}

+ (void)tell:(TimPushPayload *)payload {
  [TimPushInputs message:message(payload)];
}

@end

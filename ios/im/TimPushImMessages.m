#import "TimPushImMessages.h"

#import "TimPushImAnswer.h"
#import "TimPushMessageJson.h"
#import "TimPushMessageOptions.h"
#import "TimPushOfflinePush.h"

static const NSUInteger kMaxWaiting = 100;

/** Nil for an empty text. */
static NSString *textOrNil(NSString *text) {
  return text.length > 0 ? text : nil;
}

@implementation TimPushImMessages {
  uint64_t _created;
  NSMutableDictionary<NSString *, V2TIMMessage *> *_waiting;
  /** Their IDs, the oldest first. */
  NSMutableArray<NSString *> *_order;
}

- (instancetype)init {
  if ((self = [super init])) {
    _waiting = [NSMutableDictionary new];
    _order = [NSMutableArray new];
  }
  return self;
}

- (void)createText:(TimPushCall *)call request:(NSDictionary<NSString *, id> *)request {
  [self keep:[[V2TIMManager sharedInstance] createTextMessage:request[@"text"]] for:call];
}

- (void)createCustom:(TimPushCall *)call request:(NSDictionary<NSString *, id> *)request {
  NSData *data = [request[@"data"] dataUsingEncoding:NSUTF8StringEncoding];
  [self keep:[[V2TIMManager sharedInstance] createCustomMessage:data
                                                           desc:request[@"desc"]
                                                      extension:request[@"extension"]]
         for:call];
}

- (void)send:(TimPushCall *)call request:(NSDictionary<NSString *, id> *)request {
  NSString *messageID = request[@"id"];
  V2TIMMessage *message = _waiting[messageID];
  if (!message) {
    [call failWithCode:ERR_INVALID_PARAMETERS
               message:[NSString
                           stringWithFormat:@"no message of that id waits: the last %lu are kept",
                                            (unsigned long)kMaxWaiting]];
    return;
  }
  NSArray<NSString *> *options = TimPushSetMessageOptions(message, request);
  NSDictionary *fields = request[@"offlinePushInfo"];
  TimPushOfflinePush *push = fields ? [[TimPushOfflinePush alloc] initWithFields:fields] : nil;
  NSArray<NSString *> *lost = [options arrayByAddingObjectsFromArray:push.notCarried ?: @[]];
  TimPushImAnswer *answer =
      [[TimPushImAnswer alloc] initWithBlock:^(int32_t code, NSString *_Nullable words) {
        if (code != 0) {
          [call failWithCode:code message:words];
          return;
        }
        [self forget:messageID];
        [call succeedWithObject:@{@"message" : TimPushMessageJson(message), @"notCarried" : lost}];
      }];
  [[V2TIMManager sharedInstance] sendMessage:message
                                    receiver:textOrNil(request[@"receiver"])
                                     groupID:textOrNil(request[@"groupID"])
                                    priority:[request[@"priority"] integerValue]
                              onlineUserOnly:[request[@"onlineUserOnly"] boolValue]
                             offlinePushInfo:push.info
                                    progress:nil
                                        succ:answer.succ
                                        fail:answer.fail];
}

- (void)keep:(V2TIMMessage *)message for:(TimPushCall *)call {
  if (!message) {
    [call failWithCode:ERR_INVALID_PARAMETERS message:@"the IM SDK made no message of it"];
    return;
  }
  NSString *messageID = [NSString stringWithFormat:@"%llu", (unsigned long long)++_created];
  _waiting[messageID] = message;
  [_order addObject:messageID];
  if (_order.count > kMaxWaiting) {
    [self forget:_order[0]];
  }
  [call succeedWithObject:@{@"id" : messageID, @"messageInfo" : TimPushMessageJson(message)}];
}

- (void)forget:(NSString *)messageID {
  [_waiting removeObjectForKey:messageID];
  [_order removeObject:messageID];
}

@end

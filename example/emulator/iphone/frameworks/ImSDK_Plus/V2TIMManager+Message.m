#import <ImSDK_Plus/V2TIMManager+Message.h>

#import "ImClient.h"
#import "ImMessages.h"

static void stamp(V2TIMMessage *message, NSString *receiver, NSString *groupID,
                  V2TIMOfflinePushInfo *info) {
  NSString *user = [ImClient shared].login.user;
  message.msgID = ImNewMessageID(user);
  message.sender = user;
  message.userID = receiver;
  message.groupID = groupID;
  message.isSelf = YES;
  message.status = V2TIM_MSG_STATUS_SENDING;
  message.offlinePushInfo = info;
}

static NSDictionary *requestOf(V2TIMMessage *message, V2TIMMessagePriority priority,
                               BOOL onlineUserOnly) {
  NSMutableDictionary *request = [NSMutableDictionary new];
  [request setValue:message.msgID forKey:@"msgID"];
  [request setValue:message.userID forKey:@"receiver"];
  [request setValue:message.groupID forKey:@"groupID"];
  [request setValue:@(priority) forKey:@"priority"];
  [request setValue:[NSNumber numberWithBool:onlineUserOnly] forKey:@"onlineUserOnly"];
  [request setValue:ImElem(message) forKey:@"elem"];
  [request setValue:[message.offlinePushInfo imOptions] forKey:@"offlinePushInfo"];
  return request;
}

@implementation V2TIMManager (Message)

- (void)addAdvancedMsgListener:(id<V2TIMAdvancedMsgListener>)listener {
  [[ImClient shared].listeners add:listener];
}

- (void)removeAdvancedMsgListener:(id<V2TIMAdvancedMsgListener>)listener {
  [[ImClient shared].listeners remove:listener];
}

- (V2TIMMessage *)createTextMessage:(NSString *)text {
  return ImTextMessage(text);
}

- (V2TIMMessage *)createCustomMessage:(NSData *)data {
  return ImCustomMessage(data, nil, nil);
}

- (V2TIMMessage *)createCustomMessage:(NSData *)data
                                 desc:(NSString *)desc
                            extension:(NSString *)extension {
  return ImCustomMessage(data, desc, extension);
}

- (NSString *)sendMessage:(V2TIMMessage *)message
                 receiver:(NSString *)receiver
                  groupID:(NSString *)groupID
                 priority:(V2TIMMessagePriority)priority
           onlineUserOnly:(BOOL)onlineUserOnly
          offlinePushInfo:(V2TIMOfflinePushInfo *)offlinePushInfo
                 progress:(V2TIMProgress)progress
                     succ:(V2TIMSucc)succ
                     fail:(V2TIMFail)fail {
  if (!message || (receiver.length == 0 && groupID.length == 0)) {
    ImSettle(succ, fail, ERR_INVALID_PARAMETERS, @"invalid parameters");
    return nil;
  }
  stamp(message, receiver, groupID, offlinePushInfo);
  [[ImClient shared] callLoggedIn:@"sendMessage"
                          request:requestOf(message, priority, onlineUserOnly)
                           answer:^(NSInteger code, NSString *desc, NSDictionary *data) {
                             ImOnMain(^{
                               [self settle:message code:code data:data];
                             });
                             ImSettle(succ, fail, code, desc);
                           }];
  return message.msgID;
}

- (void)settle:(V2TIMMessage *)message code:(NSInteger)code data:(NSDictionary *)data {
  message.status = code == 0 ? V2TIM_MSG_STATUS_SEND_SUCC : V2TIM_MSG_STATUS_SEND_FAIL;
  NSNumber *timestamp = data[@"timestamp"];
  if (timestamp) {
    message.timestamp = [NSDate dateWithTimeIntervalSince1970:[timestamp doubleValue]];
  }
}

- (void)revokeMessage:(V2TIMMessage *)msg succ:(V2TIMSucc)succ fail:(V2TIMFail)fail {
  if (!msg.msgID) {
    ImSettle(succ, fail, ERR_INVALID_PARAMETERS, @"the message was not sent");
    return;
  }
  [[ImClient shared] call:@"revokeMessage" request:@{@"msgID" : msg.msgID} succ:succ fail:fail];
}

@end

#import "ImMessages.h"

NSString *const kIOSOfflinePushNoSound = @"push.no_sound";
NSString *const kIOSOfflinePushDefaultSound = @"default";

V2TIMMessage *ImTextMessage(NSString *text) {
  V2TIMMessage *message = [V2TIMMessage new];
  message.elemType = V2TIM_ELEM_TYPE_TEXT;
  message.textElem = [V2TIMTextElem new];
  message.textElem.text = text;
  return message;
}

V2TIMMessage *ImCustomMessage(NSData *data, NSString *desc, NSString *extension) {
  V2TIMMessage *message = [V2TIMMessage new];
  message.elemType = V2TIM_ELEM_TYPE_CUSTOM;
  message.customElem = [V2TIMCustomElem new];
  message.customElem.data = data;
  message.customElem.desc = desc;
  message.customElem.extension = extension;
  return message;
}

static V2TIMMessage *withElem(NSDictionary *elem) {
  if (![elem[@"type"] isEqual:@"custom"]) {
    return ImTextMessage(elem[@"text"]);
  }
  NSData *data = [elem[@"data"] dataUsingEncoding:NSUTF8StringEncoding];
  return ImCustomMessage(data, elem[@"desc"], elem[@"extension"]);
}

V2TIMMessage *ImReceivedMessage(NSDictionary *event) {
  V2TIMMessage *message = withElem(event[@"elem"]);
  message.msgID = event[@"msgID"];
  message.timestamp = [NSDate date];
  message.sender = event[@"sender"];
  message.nickName = event[@"nickname"];
  message.userID = message.sender;
  message.status = V2TIM_MSG_STATUS_SEND_SUCC;
  return message;
}

NSDictionary *ImElem(V2TIMMessage *message) {
  NSMutableDictionary *elem = [NSMutableDictionary new];
  V2TIMCustomElem *custom = message.customElem;
  [elem setValue:custom ? @"custom" : @"text" forKey:@"type"];
  [elem setValue:message.textElem.text forKey:@"text"];
  if (custom.data) {
    NSString *data = [[NSString alloc] initWithData:custom.data encoding:NSUTF8StringEncoding];
    [elem setValue:data forKey:@"data"];
  }
  [elem setValue:custom.desc forKey:@"desc"];
  [elem setValue:custom.extension forKey:@"extension"];
  return elem;
}

NSString *ImNewMessageID(NSString *user) {
  long long seconds = (long long)[[NSDate date] timeIntervalSince1970];
  return [NSString stringWithFormat:@"%@-%lld-%ld", user, seconds, (long)arc4random()];
}

#import "TimPushMessageJson.h"

static NSString *textOf(NSData *data) {
  return data ? [[NSString alloc] initWithData:data encoding:NSUTF8StringEncoding] : nil;
}

static NSDictionary *jsonOfText(V2TIMTextElem *elem) {
  if (!elem) {
    return nil;
  }
  NSMutableDictionary *json = [NSMutableDictionary new];
  [json setValue:elem.text forKey:@"text"];
  return json;
}

static NSDictionary *jsonOfCustom(V2TIMCustomElem *elem) {
  if (!elem) {
    return nil;
  }
  NSMutableDictionary *json = [NSMutableDictionary new];
  [json setValue:textOf(elem.data) forKey:@"data"];
  [json setValue:elem.desc forKey:@"desc"];
  [json setValue:elem.extension forKey:@"extension"];
  return json;
}

NSDictionary<NSString *, id> *TimPushMessageJson(V2TIMMessage *message) {
  NSMutableDictionary *json = [NSMutableDictionary new];
  [json setValue:message.msgID forKey:@"msgID"];
  [json setValue:@((long long)[message.timestamp timeIntervalSince1970]) forKey:@"timestamp"];
  [json setValue:message.sender forKey:@"sender"];
  [json setValue:message.nickName forKey:@"nickName"];
  [json setValue:message.userID forKey:@"userID"];
  [json setValue:message.groupID forKey:@"groupID"];
  [json setValue:@(message.status) forKey:@"status"];
  [json setValue:[NSNumber numberWithBool:message.isSelf] forKey:@"isSelf"];
  [json setValue:@(message.elemType) forKey:@"elemType"];
  [json setValue:jsonOfText(message.textElem) forKey:@"textElem"];
  [json setValue:jsonOfCustom(message.customElem) forKey:@"customElem"];
  return json;
}

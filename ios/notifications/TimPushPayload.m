#import "TimPushPayload.h"

#import "TimPushJson.h"

/** Apple's own part of a payload: "Generating a remote notification". */
static NSString *const APS = @"aps";

static NSDictionary *dictionary(id value) {
  return [value isKindOfClass:NSDictionary.class] ? value : nil;
}

static NSString *text(id value) {
  return [value isKindOfClass:NSString.class] && [value length] > 0 ? value : nil;
}

@implementation TimPushPayload {
  NSDictionary *_userInfo;
  id _alert;
}

- (instancetype)initWithUserInfo:(id)userInfo {
  if ((self = [super init])) {
    _userInfo = dictionary(userInfo) ?: @{};
    _alert = dictionary(_userInfo[APS])[@"alert"];
  }
  return self;
}

- (BOOL)hasExt {
  return _userInfo[@"ext"] != nil;
}

- (BOOL)hasAlert {
  return text(_alert) || dictionary(_alert);
}

- (NSString *)title {
  return text(dictionary(_alert)[@"title"]);
}

- (NSString *)desc {
  return text(_alert) ?: text(dictionary(_alert)[@"body"]);
}

- (NSDictionary<NSString *, NSString *> *)extras {
  NSMutableDictionary<NSString *, NSString *> *extras = [NSMutableDictionary dictionary];
  for (id key in _userInfo) {
    id value = _userInfo[key];
    if (text(key) && ![key isEqual:APS]) {
      extras[key] = text(value) ?: TimPushJsonText(value);
    }
  }
  return extras;
}

@end

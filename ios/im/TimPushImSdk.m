#import "TimPushImSdk.h"

#import <dispatch/dispatch.h>

#import "TimPushImBadge.h"
#import "TimPushImMessages.h"
#import "TimPushImSession.h"
#import "TimPushInputs.h"

typedef void (^Api)(TimPushImSdk *sdk, TimPushCall *call, NSDictionary<NSString *, id> *request);

@implementation TimPushImSdk {
  TimPushImSession *_session;
  TimPushImMessages *_messages;
  TimPushImBadge *_badge;
}

+ (instancetype)shared {
  static TimPushImSdk *shared;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    shared = [self new];
  });
  return shared;
}

- (instancetype)init {
  if ((self = [super init])) {
    _session = [TimPushImSession new];
    _messages = [TimPushImMessages new];
    _badge = [TimPushImBadge new];
  }
  return self;
}

+ (NSString *)version {
  return [[V2TIMManager sharedInstance] getVersion];
}

+ (uint64_t)serverTime {
  return [[V2TIMManager sharedInstance] getServerTime];
}

- (NSString *)findUser {
  return [_session findUser];
}

- (void)report:(uint64_t)report businessID:(uint32_t)businessID token:(NSString *)token {
  [_session setBusinessID:businessID
                    token:token
                   answer:[[TimPushImAnswer alloc]
                              initWithBlock:^(int32_t code, NSString *_Nullable message) {
                                [TimPushInputs reportAnswer:report code:code message:message];
                              }]];
}

- (void)call:(uint64_t)number request:(NSDictionary<NSString *, id> *)request {
  TimPushCall *call = [[TimPushCall alloc] initWithNumber:number];
  NSString *name = request[@"api"];
  Api api = [TimPushImSdk apis][name];
  if (api) {
    api(self, call, request);
  } else {
    [call failWithCode:ERR_INVALID_PARAMETERS
               message:[NSString stringWithFormat:@"no such call of the IM SDK: %@", name]];
  }
}

/** What carries out each `ImRequest`. */
+ (NSDictionary<NSString *, Api> *)apis {
  return @{@"initSDK" : ^(TimPushImSdk *sdk, TimPushCall *call, NSDictionary *request){
      [sdk initSDK:call request:request];
}
,
    @"login" : ^(TimPushImSdk *sdk, TimPushCall *call, NSDictionary *request) {
      [sdk login:call request:request];
    },
    @"logout" : ^(TimPushImSdk *sdk, TimPushCall *call, NSDictionary *request) {
      TimPushImAnswer *answer = [[TimPushImAnswer alloc] initWithCall:call];
      [[V2TIMManager sharedInstance] logout:answer.succ fail:answer.fail];
    },
    @"getLoginUser" : ^(TimPushImSdk *sdk, TimPushCall *call, NSDictionary *request) {
      [call succeedWithText:[[V2TIMManager sharedInstance] getLoginUser]];
    },
    @"getLoginStatus" : ^(TimPushImSdk *sdk, TimPushCall *call, NSDictionary *request) {
      long status = (long)[[V2TIMManager sharedInstance] getLoginStatus];
      [call succeedWithJSON:[NSString stringWithFormat:@"%ld", status]];
    },
    @"createTextMessage" : ^(TimPushImSdk *sdk, TimPushCall *call, NSDictionary *request) {
      [sdk->_messages createText:call request:request];
    },
    @"createCustomMessage" : ^(TimPushImSdk *sdk, TimPushCall *call, NSDictionary *request) {
      [sdk->_messages createCustom:call request:request];
    },
    @"sendMessage" : ^(TimPushImSdk *sdk, TimPushCall *call, NSDictionary *request) {
      [sdk->_messages send:call request:request];
    },
    @"setOfflinePushConfig" : ^(TimPushImSdk *sdk, TimPushCall *call, NSDictionary *request) {
      [sdk->_session setBusinessID:[request[@"businessID"] unsignedIntValue]
                             token:request[@"token"]
                            answer:[[TimPushImAnswer alloc] initWithCall:call]];
    },
    // The IM SDK sees by itself where the app is; what it asks of the app is the number.
    @"doBackground" : ^(TimPushImSdk *sdk, TimPushCall *call, NSDictionary *request) {
      [sdk->_badge show:[request[@"unreadCount"] unsignedIntValue]];
      [call succeed];
    },
    @"doForeground" : ^(TimPushImSdk *sdk, TimPushCall *call, NSDictionary *request) {
      [call succeed];
    },
}
;
}

- (void)initSDK:(TimPushCall *)call request:(NSDictionary<NSString *, id> *)request {
  V2TIMSDKConfig *config = [V2TIMSDKConfig new];
  config.logLevel = [request[@"logLevel"] integerValue];
  [_session watch];
  if ([[V2TIMManager sharedInstance] initSDK:[request[@"sdkAppID"] intValue] config:config]) {
    [call succeedWithJSON:@"true"];
  } else {
    [call failWithCode:ERR_INIT_CORE_FAIL message:@"the IM SDK did not start"];
  }
}

- (void)login:(TimPushCall *)call request:(NSDictionary<NSString *, id> *)request {
  TimPushImSession *session = _session;
  TimPushImAnswer *answer = [[TimPushImAnswer alloc] initWithCall:call];
  [[V2TIMManager sharedInstance] login:request[@"userID"]
                               userSig:request[@"userSig"]
                                  succ:^{
                                    [session followUnread];
                                    answer.succ();
                                  }
                                  fail:answer.fail];
}

@end

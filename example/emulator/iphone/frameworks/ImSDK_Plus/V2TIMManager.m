#import <ImSDK_Plus/ImSDK_Plus.h>

#import "ImClient.h"

@implementation V2TIMSDKConfig

- (instancetype)init {
  if ((self = [super init])) {
    _logLevel = V2TIM_LOG_DEBUG;
  }
  return self;
}

@end

@implementation V2TIMUserFullInfo
@end

@implementation V2TIMManager

+ (V2TIMManager *)sharedInstance {
  static V2TIMManager *shared;
  @synchronized(self) {
    if (!shared) {
      shared = [self new];
    }
    return shared;
  }
}

- (void)addIMSDKListener:(id<V2TIMSDKListener>)listener {
  [[ImClient shared].listeners add:listener];
}

- (void)removeIMSDKListener:(id<V2TIMSDKListener>)listener {
  [[ImClient shared].listeners remove:listener];
}

- (BOOL)initSDK:(int)sdkAppID config:(V2TIMSDKConfig *)config {
  if (sdkAppID <= 0) {
    return NO;
  }
  [[ImClient shared] start:sdkAppID];
  return YES;
}

- (BOOL)initSDK:(int)sdkAppID
         config:(V2TIMSDKConfig *)config
       listener:(id<V2TIMSDKListener>)listener {
  if (listener) {
    [self addIMSDKListener:listener];
  }
  return [self initSDK:sdkAppID config:config];
}

- (void)unInitSDK {
  [[ImClient shared] stop];
}

- (NSString *)getVersion {
  return ImVersion;
}

- (uint64_t)getServerTime {
  return [[ImClient shared] serverTime];
}

- (void)login:(NSString *)userID
      userSig:(NSString *)userSig
         succ:(V2TIMSucc)succ
         fail:(V2TIMFail)fail {
  if (userID.length == 0 || userSig.length == 0) {
    ImSettle(succ, fail, ERR_INVALID_PARAMETERS, @"userID or userSig is empty");
    return;
  }
  [[ImClient shared] logIn:userID signature:userSig succ:succ fail:fail];
}

- (void)logout:(V2TIMSucc)succ fail:(V2TIMFail)fail {
  [[ImClient shared] logOut:succ fail:fail];
}

- (NSString *)getLoginUser {
  return [ImClient shared].login.user;
}

- (V2TIMLoginStatus)getLoginStatus {
  return [ImClient shared].login.status;
}

- (NSString *)sendC2CTextMessage:(NSString *)text
                              to:(NSString *)userID
                            succ:(V2TIMSucc)succ
                            fail:(V2TIMFail)fail {
  return [self send:[self createTextMessage:text] to:userID succ:succ fail:fail];
}

- (NSString *)sendC2CCustomMessage:(NSData *)customData
                                to:(NSString *)userID
                              succ:(V2TIMSucc)succ
                              fail:(V2TIMFail)fail {
  return [self send:[self createCustomMessage:customData] to:userID succ:succ fail:fail];
}

- (NSString *)send:(V2TIMMessage *)message
                to:(NSString *)userID
              succ:(V2TIMSucc)succ
              fail:(V2TIMFail)fail {
  return [self sendMessage:message
                  receiver:userID
                   groupID:nil
                  priority:V2TIM_PRIORITY_NORMAL
            onlineUserOnly:NO
           offlinePushInfo:nil
                  progress:nil
                      succ:succ
                      fail:fail];
}

/** The undocumented calls of the real SDK are not emulated. */
- (void)callExperimentalAPI:(NSString *)api
                      param:(NSObject *)param
                       succ:(V2TIMCallExperimentalAPISucc)succ
                       fail:(V2TIMFail)fail {
  ImSettle(nil, fail, ERR_SDK_INTERFACE_NOT_SUPPORT,
           [@"not supported: " stringByAppendingString:api]);
}

@end

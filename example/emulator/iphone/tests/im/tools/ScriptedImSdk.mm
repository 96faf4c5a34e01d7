#import "ScriptedImSdk.h"

#include <objc/runtime.h>

extern "C" {
#import "ImMessages.h"
}

static ScriptedImSdk *installed;
static IMP original;

static id sharedInstance(id self, SEL command) {
  return installed;
}

static Method sharedInstanceMethod() {
  return class_getClassMethod([V2TIMManager class], @selector(sharedInstance));
}

@implementation ScriptedImSdk

+ (instancetype)install {
  installed = [self new];
  original = method_setImplementation(sharedInstanceMethod(), (IMP)sharedInstance);
  return installed;
}

+ (void)remove {
  method_setImplementation(sharedInstanceMethod(), original);
  installed = nil;
}

- (instancetype)init {
  if ((self = [super init])) {
    _answer = ^(V2TIMSucc succ, V2TIMFail fail) {
      succ();
    };
    _starts = YES;
    _made = ^(NSString *text) {
      return ImTextMessage(text);
    };
    _called = [NSMutableArray new];
    _arguments = [NSMutableDictionary new];
    _listeners = [NSMutableArray new];
  }
  return self;
}

- (void)call:(NSString *)name with:(NSDictionary *)arguments {
  [_called addObject:name];
  _arguments[name] = arguments;
}

- (BOOL)initSDK:(int)sdkAppID config:(V2TIMSDKConfig *)config {
  [self call:@"initSDK" with:@{@"sdkAppID" : @(sdkAppID), @"logLevel" : @(config.logLevel)}];
  return _starts;
}

- (void)addIMSDKListener:(id<V2TIMSDKListener>)listener {
  [_listeners addObject:listener];
}

- (void)addConversationListener:(id<V2TIMConversationListener>)listener {
  [_listeners addObject:listener];
}

- (void)addAdvancedMsgListener:(id<V2TIMAdvancedMsgListener>)listener {
  [_listeners addObject:listener];
}

- (void)setAPNSListener:(id<V2TIMAPNSListener>)listener {
  _apnsListener = listener;
}

- (NSString *)getLoginUser {
  return _user;
}

- (V2TIMLoginStatus)getLoginStatus {
  return _user ? V2TIM_STATUS_LOGINED : V2TIM_STATUS_LOGOUT;
}

- (void)login:(NSString *)userID
      userSig:(NSString *)userSig
         succ:(V2TIMSucc)succ
         fail:(V2TIMFail)fail {
  [self call:@"login" with:@{@"userID" : userID, @"userSig" : userSig}];
  _answer(succ, fail);
}

- (void)logout:(V2TIMSucc)succ fail:(V2TIMFail)fail {
  [self call:@"logout" with:@{}];
  _answer(succ, fail);
}

- (void)setAPNS:(V2TIMAPNSConfig *)config succ:(V2TIMSucc)succ fail:(V2TIMFail)fail {
  NSDictionary *given =
      @{@"businessID" : @(config.businessID), @"token" : config.token ?: [NSData data]};
  [self call:@"setAPNS" with:config ? given : @{}];
  _answer(succ, fail);
}

- (void)getTotalUnreadMessageCount:(V2TIMTotalUnreadMessageCountSucc)succ fail:(V2TIMFail)fail {
  [self call:@"getTotalUnreadMessageCount" with:@{}];
  _answer(
      ^{
        succ(self.unread);
      },
      fail);
}

- (V2TIMMessage *)createTextMessage:(NSString *)text {
  return _made(text);
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
  NSMutableDictionary *given = [NSMutableDictionary new];
  [given setValue:message forKey:@"message"];
  [given setValue:receiver forKey:@"receiver"];
  [given setValue:groupID forKey:@"groupID"];
  [given setValue:@(priority) forKey:@"priority"];
  [given setValue:@(onlineUserOnly) forKey:@"onlineUserOnly"];
  [given setValue:offlinePushInfo forKey:@"offlinePushInfo"];
  [self call:@"sendMessage" with:given];
  _answer(succ, fail);
  return nil;
}

@end

#pragma once
#pragma clang system_header

#import <Foundation/Foundation.h>

#define V2TIM_EXPORT
#ifdef __cplusplus
#define V2TIM_EXTERN extern "C"
#else
#define V2TIM_EXTERN extern
#endif

@class V2TIMSDKConfig;
@class V2TIMUserFullInfo;
@class V2TIMUserStatus;
@class V2TIMReceiveMessageOptInfo;
@protocol V2TIMSDKListener;

typedef void (^V2TIMSucc)(void);
typedef void (^V2TIMFail)(int code, NSString *_Nullable desc);
typedef void (^V2TIMCallExperimentalAPISucc)(NSObject *_Nullable result);

typedef NS_ENUM(NSInteger, V2TIMLogLevel) {
  V2TIM_LOG_NONE = 0,
  V2TIM_LOG_DEBUG = 3,
  V2TIM_LOG_INFO = 4,
  V2TIM_LOG_WARN = 5,
  V2TIM_LOG_ERROR = 6,
};

typedef void (^V2TIMLogListener)(V2TIMLogLevel logLevel, NSString *_Nullable logContent);

typedef NS_ENUM(NSInteger, V2TIMLoginStatus) {
  V2TIM_STATUS_LOGINED = 1,
  V2TIM_STATUS_LOGINING = 2,
  V2TIM_STATUS_LOGOUT = 3,
};

typedef NS_ENUM(NSInteger, V2TIMMessagePriority) {
  V2TIM_PRIORITY_DEFAULT = 0,
  V2TIM_PRIORITY_HIGH = 1,
  V2TIM_PRIORITY_NORMAL = 2,
  V2TIM_PRIORITY_LOW = 3,
};

V2TIM_EXPORT @interface V2TIMManager : NSObject

+ (V2TIMManager *)sharedInstance;

- (void)addIMSDKListener:(id<V2TIMSDKListener>)listener;
- (void)removeIMSDKListener:(id<V2TIMSDKListener>)listener;

- (BOOL)initSDK:(int)sdkAppID config:(V2TIMSDKConfig *)config;
- (BOOL)initSDK:(int)sdkAppID
         config:(V2TIMSDKConfig *)config
       listener:(_Nullable id<V2TIMSDKListener>)listener
    __attribute__((deprecated("use addIMSDKListener: and initSDK:config: instead")));
- (void)unInitSDK;

- (NSString *)getVersion;
- (uint64_t)getServerTime;

- (void)login:(NSString *)userID
      userSig:(NSString *)userSig
         succ:(_Nullable V2TIMSucc)succ
         fail:(_Nullable V2TIMFail)fail;
- (void)logout:(_Nullable V2TIMSucc)succ fail:(_Nullable V2TIMFail)fail;
- (NSString *_Nullable)getLoginUser;
- (V2TIMLoginStatus)getLoginStatus;

- (NSString *)sendC2CTextMessage:(NSString *)text
                              to:(NSString *)userID
                            succ:(_Nullable V2TIMSucc)succ
                            fail:(_Nullable V2TIMFail)fail;
- (NSString *)sendC2CCustomMessage:(NSData *)customData
                                to:(NSString *)userID
                              succ:(_Nullable V2TIMSucc)succ
                              fail:(_Nullable V2TIMFail)fail;

- (void)callExperimentalAPI:(NSString *)api
                      param:(NSObject *_Nullable)param
                       succ:(V2TIMCallExperimentalAPISucc)succ
                       fail:(V2TIMFail)fail;

@end

V2TIM_EXPORT @protocol V2TIMSDKListener<NSObject>
@optional
- (void)onConnecting;
- (void)onConnectSuccess;
- (void)onConnectFailed:(int)code err:(NSString *_Nullable)err;
- (void)onKickedOffline;
- (void)onUserSigExpired;
- (void)onSelfInfoUpdated:(V2TIMUserFullInfo *)Info;
- (void)onUserStatusChanged:(NSArray<V2TIMUserStatus *> *)userStatusList;
- (void)onUserInfoChanged:(NSArray<V2TIMUserFullInfo *> *)userInfoList;
- (void)onAllReceiveMessageOptChanged:(V2TIMReceiveMessageOptInfo *)receiveMessageOptInfo;
- (void)onExperimentalNotify:(NSString *)key param:(NSObject *_Nullable)param;
@end

V2TIM_EXPORT @interface V2TIMSDKConfig : NSObject
@property(nonatomic, assign) V2TIMLogLevel logLevel;
@property(nonatomic, copy, nullable) V2TIMLogListener logListener;
@end

/** Named by `V2TIMAdvancedMsgListener`; profiles are not emulated. */
V2TIM_EXPORT @interface V2TIMUserFullInfo : NSObject
@end

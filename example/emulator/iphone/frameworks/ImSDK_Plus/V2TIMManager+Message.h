#pragma once
#pragma clang system_header

#import <ImSDK_Plus/V2TIMManager.h>

@class V2TIMMessage;
@class V2TIMTextElem;
@class V2TIMCustomElem;
@class V2TIMOfflinePushInfo;
@protocol V2TIMAdvancedMsgListener;

typedef void (^V2TIMProgress)(uint32_t progress);

typedef NS_ENUM(NSInteger, V2TIMMessageStatus) {
  V2TIM_MSG_STATUS_SENDING = 1,
  V2TIM_MSG_STATUS_SEND_SUCC = 2,
  V2TIM_MSG_STATUS_SEND_FAIL = 3,
  V2TIM_MSG_STATUS_HAS_DELETED = 4,
  V2TIM_MSG_STATUS_LOCAL_IMPORTED = 5,
  V2TIM_MSG_STATUS_LOCAL_REVOKED = 6,
};

typedef NS_ENUM(NSInteger, V2TIMElemType) {
  V2TIM_ELEM_TYPE_NONE = 0,
  V2TIM_ELEM_TYPE_TEXT = 1,
  V2TIM_ELEM_TYPE_CUSTOM = 2,
};

typedef NS_ENUM(NSInteger, V2TIMIOSOfflinePushType) {
  V2TIM_IOS_OFFLINE_PUSH_TYPE_APNS = 0,
  V2TIM_IOS_OFFLINE_PUSH_TYPE_VOIP = 1,
};

V2TIM_EXPORT @interface V2TIMManager(Message)

- (void)addAdvancedMsgListener:(id<V2TIMAdvancedMsgListener>)listener;
- (void)removeAdvancedMsgListener:(id<V2TIMAdvancedMsgListener>)listener;

- (V2TIMMessage *)createTextMessage:(NSString *)text;
- (V2TIMMessage *)createCustomMessage:(NSData *)data;
- (V2TIMMessage *)createCustomMessage:(NSData *)data
                                 desc:(NSString *_Nullable)desc
                            extension:(NSString *_Nullable)extension;

- (NSString *_Nullable)sendMessage:(V2TIMMessage *)message
                          receiver:(NSString *_Nullable)receiver
                           groupID:(NSString *_Nullable)groupID
                          priority:(V2TIMMessagePriority)priority
                    onlineUserOnly:(BOOL)onlineUserOnly
                   offlinePushInfo:(V2TIMOfflinePushInfo *_Nullable)offlinePushInfo
                          progress:(_Nullable V2TIMProgress)progress
                              succ:(_Nullable V2TIMSucc)succ
                              fail:(_Nullable V2TIMFail)fail;
- (void)revokeMessage:(V2TIMMessage *)msg
                 succ:(_Nullable V2TIMSucc)succ
                 fail:(_Nullable V2TIMFail)fail;

@end

V2TIM_EXPORT @protocol V2TIMAdvancedMsgListener<NSObject>
@optional
- (void)onRecvNewMessage:(V2TIMMessage *)msg;
/** Since 7.4. */
- (void)onRecvMessageRevoked:(NSString *)msgID
                 operateUser:(V2TIMUserFullInfo *)operateUser
                      reason:(NSString *_Nullable)reason;
- (void)onRecvMessageRevoked:(NSString *)msgID
    __attribute__((deprecated("use onRecvMessageRevoked:operateUser:reason: instead")));
@end

V2TIM_EXPORT @interface V2TIMMessage : NSObject
@property(nonatomic, strong, readonly, nullable) NSString *msgID;
@property(nonatomic, strong, readonly, nullable) NSDate *timestamp;
@property(nonatomic, strong, readonly, nullable) NSString *sender;
@property(nonatomic, strong, readonly, nullable) NSString *nickName;
@property(nonatomic, strong, readonly, nullable) NSString *groupID;
@property(nonatomic, strong, readonly, nullable) NSString *userID;
@property(nonatomic, assign, readonly) V2TIMMessageStatus status;
@property(nonatomic, assign, readonly) BOOL isSelf;
/** Since 6.1. */
@property(nonatomic, assign) BOOL needReadReceipt;
/** Since 6.7. */
@property(nonatomic, assign) BOOL supportMessageExtension;
@property(nonatomic, assign, readonly) V2TIMElemType elemType;
@property(nonatomic, strong, readonly, nullable) V2TIMTextElem *textElem;
@property(nonatomic, strong, readonly, nullable) V2TIMCustomElem *customElem;
@property(nonatomic, strong, nullable) NSData *localCustomData;
@property(nonatomic, strong, nullable) NSData *cloudCustomData;
@property(nonatomic, assign) BOOL isExcludedFromUnreadCount;
@property(nonatomic, assign) BOOL isExcludedFromLastMessage;
@property(nonatomic, strong, readonly, nullable) V2TIMOfflinePushInfo *offlinePushInfo;
@end

V2TIM_EXPORT @interface V2TIMElem : NSObject
@end

V2TIM_EXPORT @interface V2TIMTextElem : V2TIMElem
@property(nonatomic, strong, nullable) NSString *text;
@end

V2TIM_EXPORT @interface V2TIMCustomElem : V2TIMElem
@property(nonatomic, strong, nullable) NSData *data;
@property(nonatomic, strong, nullable) NSString *desc;
@property(nonatomic, strong, nullable) NSString *extension;
@end

V2TIM_EXTERN NSString *const kIOSOfflinePushNoSound;
V2TIM_EXTERN NSString *const kIOSOfflinePushDefaultSound;

V2TIM_EXPORT @interface V2TIMOfflinePushInfo : NSObject
@property(nonatomic, strong, nullable) NSString *title;
@property(nonatomic, strong, nullable) NSString *desc;
@property(nonatomic, strong, nullable) NSString *ext;
@property(nonatomic, assign) BOOL disablePush;
@property(nonatomic, assign) V2TIMIOSOfflinePushType iOSPushType;
@property(nonatomic, assign) BOOL ignoreIOSBadge;
@property(nonatomic, strong, nullable) NSString *iOSSound;
@property(nonatomic, strong, nullable) NSString *iOSInterruptionLevel;
@property(nonatomic, assign) BOOL enableIOSBackgroundNotification;
@property(nonatomic, strong, nullable) NSString *iOSImage;
@property(nonatomic, strong, nullable) NSString *AndroidSound;
@property(nonatomic, strong, nullable) NSString *AndroidOPPOChannelID;
@property(nonatomic, strong, nullable) NSString *AndroidFCMChannelID;
@property(nonatomic, strong, nullable) NSString *AndroidXiaoMiChannelID;
@property(nonatomic, assign) NSInteger AndroidVIVOClassification;
@property(nonatomic, strong, nullable) NSString *AndroidVIVOCategory;
@property(nonatomic, strong, nullable) NSString *AndroidHuaWeiCategory;
@property(nonatomic, strong, nullable) NSString *AndroidOPPOCategory;
@property(nonatomic, assign) NSInteger AndroidOPPONotifyLevel;
@property(nonatomic, strong, nullable) NSString *AndroidHonorImportance;
@property(nonatomic, assign) NSInteger AndroidMeizuNotifyType;
@property(nonatomic, strong, nullable) NSString *AndroidHuaWeiImage;
@property(nonatomic, strong, nullable) NSString *AndroidHonorImage;
@property(nonatomic, strong, nullable) NSString *AndroidFCMImage;
@property(nonatomic, strong, nullable) NSString *HarmonyImage;
@property(nonatomic, strong, nullable) NSString *HarmonyCategory;
@property(nonatomic, assign) BOOL ignoreHarmonyBadge;
@property(nonatomic, strong, nullable) NSString *vendorParams;
@end

#pragma once

#import <ImSDK_Plus/V2TIMManager+Message.h>

NS_ASSUME_NONNULL_BEGIN

/** What only the SDK writes. */
@interface V2TIMMessage ()
@property(nonatomic, strong, readwrite, nullable) NSString *msgID;
@property(nonatomic, strong, readwrite, nullable) NSDate *timestamp;
@property(nonatomic, strong, readwrite, nullable) NSString *sender;
@property(nonatomic, strong, readwrite, nullable) NSString *nickName;
@property(nonatomic, strong, readwrite, nullable) NSString *groupID;
@property(nonatomic, strong, readwrite, nullable) NSString *userID;
@property(nonatomic, assign, readwrite) V2TIMMessageStatus status;
@property(nonatomic, assign, readwrite) BOOL isSelf;
@property(nonatomic, assign, readwrite) V2TIMElemType elemType;
@property(nonatomic, strong, readwrite, nullable) V2TIMTextElem *textElem;
@property(nonatomic, strong, readwrite, nullable) V2TIMCustomElem *customElem;
@property(nonatomic, strong, readwrite, nullable) V2TIMOfflinePushInfo *offlinePushInfo;
@end

@interface V2TIMOfflinePushInfo ()
/** What was set, by the names that the emulated cloud takes. */
- (NSDictionary<NSString *, id> *)imOptions;
@end

/** Messages as the emulated service writes them. */
V2TIMMessage *ImTextMessage(NSString *text);
V2TIMMessage *ImCustomMessage(NSData *data, NSString *_Nullable desc,
                              NSString *_Nullable extension);
V2TIMMessage *ImReceivedMessage(NSDictionary *event);
NSDictionary *ImElem(V2TIMMessage *message);
NSString *ImNewMessageID(NSString *user);

NS_ASSUME_NONNULL_END

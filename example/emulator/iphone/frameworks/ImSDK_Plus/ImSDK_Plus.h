#import <ImSDK_Plus/TIMErrorCode.h>
#import <ImSDK_Plus/V2TIMManager+APNS.h>
#import <ImSDK_Plus/V2TIMManager+Conversation.h>
#import <ImSDK_Plus/V2TIMManager+Message.h>
#import <ImSDK_Plus/V2TIMManager.h>

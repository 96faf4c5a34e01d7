#pragma once

#import <UserNotifications/UNDefines.h>

NS_ASSUME_NONNULL_BEGIN

UN_EXTERN NSErrorDomain const UNErrorDomain API_AVAILABLE(ios(10.0));

typedef NS_ERROR_ENUM(UNErrorDomain, UNErrorCode){
    UNErrorCodeNotificationsNotAllowed = 1,

    UNErrorCodeAttachmentInvalidURL = 100,
    UNErrorCodeAttachmentUnrecognizedType,
    UNErrorCodeAttachmentInvalidFileSize,
    UNErrorCodeAttachmentNotInDataStore,
    UNErrorCodeAttachmentMoveIntoDataStoreFailed,
    UNErrorCodeAttachmentCorrupt,

    UNErrorCodeNotificationInvalidNoDate = 1400,
    UNErrorCodeNotificationInvalidNoContent,

    UNErrorCodeContentProvidingObjectNotAllowed = 1500,
    UNErrorCodeContentProvidingInvalid = 1501,

    UNErrorCodeBadgeInputInvalid = 1600,
} API_AVAILABLE(ios(10.0));

NS_ASSUME_NONNULL_END

#import <UserNotifications/UNError.h>

NSErrorDomain const UNErrorDomain = @"UNErrorDomain";

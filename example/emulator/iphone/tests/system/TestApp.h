#pragma once

#import <UIKit/UIKit.h>
#import <UserNotifications/UserNotifications.h>

NS_ASSUME_NONNULL_BEGIN

/** How an app is written. */
@interface TestAppSetUp : NSObject
/** Whether it sets the notification centre's delegate while it is launched. */
@property(nonatomic) BOOL setsDelegate;
/** What it shows in the foreground. */
@property(nonatomic) UNNotificationPresentationOptions shows;
@end

/** An app that writes down what it hears, with its state at that time. */
@interface TestApp : UIResponder <UIApplicationDelegate, UNUserNotificationCenterDelegate>
@property(class, nonatomic) TestAppSetUp *setUp;
@property(class, nonatomic, readonly) NSMutableArray<NSString *> *heard;
@end

NS_ASSUME_NONNULL_END

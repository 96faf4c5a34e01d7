#import <UIKit/UIKit.h>
#import <UserNotifications/UserNotifications.h>

NS_ASSUME_NONNULL_BEGIN

/** An app as the tests launch it, with this package in it. */

/** Launches it in the foreground with a delegate of that class. */
void launchApp(Class delegate);

/** Likewise, for a push or a tap on one, in the foreground or not. */
void launchAppWith(Class delegate, NSDictionary *_Nullable payload, BOOL foreground);

/** What its Info.plist says, instead of the background mode for pushes. */
void setInfo(NSDictionary *info);

/** A push of the IM service, with an alert. */
NSDictionary *imPush(void);

/** A push of another service. */
NSDictionary *otherPush(void);

/** A notification that came through APNs. */
UNNotification *pushed(NSDictionary *payload, NSString *identifier);

/** A notification of the app's own. */
UNNotification *local(void);

/** Has the system ask in the foreground; the answers of the handler are added to `answers`. */
void present(UNNotification *notification, NSMutableArray<NSNumber *> *answers);

/** Has the user act on it; the calls of the handler are added to `answers`. */
void respond(UNNotification *notification, NSString *action, NSMutableArray<NSNumber *> *answers);

/** What the app's delegate has heard. */
NSMutableArray<NSString *> *heardByApp(void);

/** A delegate without any method for pushes. */
@interface BareDelegate : NSObject <UIApplicationDelegate>
@end

/** A delegate with all of them, which calls the handler with `NoData`. */
@interface WholeDelegate : NSObject <UIApplicationDelegate>
@end

NS_ASSUME_NONNULL_END

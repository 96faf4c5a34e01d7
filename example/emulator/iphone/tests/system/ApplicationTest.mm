// UIKit's rules about an app's delegate, and the answers to a registration.
#import <gtest/gtest.h>
#import <objc/runtime.h>

#import <UIKit/UIApplication+Life.h>

#import "AppProcess.h"
#import "IPhoneSystem.h"
#import "TestApp.h"
#import "TestPhone.h"
#import "Texts.h"

@interface BareDelegate : UIResponder <UIApplicationDelegate>
@end

@implementation BareDelegate
@end

static int tokens;

static void takeToken(id self, SEL method, UIApplication *application, NSData *token) {
  tokens++;
}

TEST(Application, MethodsThatADelegateGetsLaterAreNotCalledUntilItIsSetAgain) {
  unpackPhone(@{});
  [AppProcess launch:nil foreground:YES];
  UIApplication *application = UIApplication.sharedApplication;
  BareDelegate *delegate = [BareDelegate new];
  application.delegate = delegate;
  class_addMethod(BareDelegate.class,
                  @selector(application:didRegisterForRemoteNotificationsWithDeviceToken:),
                  (IMP)takeToken, "v@:@@");
  [application takeDeviceToken:[NSData data]];
  EXPECT_EQ(tokens, 0);
  application.delegate = delegate;
  [application takeDeviceToken:[NSData data]];
  EXPECT_EQ(tokens, 1);
}

static std::string answerToRegistration(NSDictionary *features) {
  unpackPhone(features);
  [AppProcess launch:nil foreground:YES];
  [UIApplication.sharedApplication registerForRemoteNotifications];
  becomesTrue(^{
    return (BOOL)(TestApp.heard.count == 3);
  });
  return text(TestApp.heard.lastObject);
}

TEST(Application, RegistrationFailsWithoutTheEntitlementAndInASimulator) {
  EXPECT_EQ(answerToRegistration(@{@"entitlement" : NSNull.null}),
            "NSCocoaErrorDomain 3000 (active)");
  EXPECT_EQ(answerToRegistration(@{@"simulator" : @YES}), "NSCocoaErrorDomain 3010 (active)");
}

TEST(Application, RegistrationOutlivesTheApp) {
  unpackPhone(@{});
  [IPhoneSystem.shared.registration begin];
  restartPhone();
  EXPECT_TRUE(IPhoneSystem.shared.registration.active);
}

#import <UIKit/UIApplication+Life.h>

#import "App.h"
#import "FakeEngine.h"
#import "Test.h"
#import "TimPushAppDelegate.h"

/** Listening to the app's delegate, whatever methods it has. */
@interface AppDelegateTest : Test
@end

/** Inherits all methods. */
@interface HeirDelegate : WholeDelegate
@end

@implementation HeirDelegate
@end

/** Has no method of its own and leaves all to another object, as in SwiftUI's apps. */
@interface ForwardingDelegate : BareDelegate
@end

@implementation ForwardingDelegate {
  WholeDelegate *_other;
}

- (instancetype)init {
  if ((self = [super init])) {
    _other = [WholeDelegate new];
  }
  return self;
}

- (BOOL)respondsToSelector:(SEL)selector {
  return [super respondsToSelector:selector] || [_other respondsToSelector:selector];
}

- (id)forwardingTargetForSelector:(SEL)selector {
  return _other;
}

@end

/** Throws at all that it is told. */
@interface ThrowingDelegate : BareDelegate
@end

@implementation ThrowingDelegate

- (void)application:(UIApplication *)application
    didRegisterForRemoteNotificationsWithDeviceToken:(NSData *)deviceToken {
  [NSException raise:@"OfTheApp" format:@"its own affair"];
}

@end

static void giveToken(void) {
  const uint8_t bytes[] = {0x00, 0x1f, 0xff};
  [UIApplication.sharedApplication takeDeviceToken:[NSData dataWithBytes:bytes length:3]];
}

static void giveError(void) {
  NSError *error = [NSError
      errorWithDomain:NSCocoaErrorDomain
                 code:3000
             userInfo:@{NSLocalizedDescriptionKey : @"no valid aps-environment entitlement"}];
  [UIApplication.sharedApplication takeRegistrationError:error];
}

static void checkEngineHeard(void) {
  CHECK_EQUAL([FakeEngine only:@"vendorToken"], (@[ @"apns", @"001fff" ]));
  CHECK_EQUAL([FakeEngine only:@"vendorFailure"],
              (@[ @"apns", @3000, @"no valid aps-environment entitlement" ]));
}

@implementation AppDelegateTest

- (void)testADelegateWithoutTheMethods {
  launchApp(BareDelegate.class);
  giveToken();
  giveError();
  checkEngineHeard();
}

- (void)testADelegateWithTheMethodsIsToldToo {
  launchApp(WholeDelegate.class);
  giveToken();
  giveError();
  checkEngineHeard();
  CHECK_EQUAL(heardByApp(), (@[ @"token", @"failure" ]));
}

- (void)testAnInheritedMethodIsCalledAndLeftAsItWas {
  launchApp(HeirDelegate.class);
  giveToken();
  giveError();
  checkEngineHeard();
  CHECK_EQUAL(heardByApp(), (@[ @"token", @"failure" ]));
  [[WholeDelegate new] application:UIApplication.sharedApplication
      didRegisterForRemoteNotificationsWithDeviceToken:[NSData data]];
  CHECK_EQUAL(@([FakeEngine heard:@"vendorToken"].count), @1);
}

- (void)testADelegateThatLeavesItToAnother {
  launchApp(ForwardingDelegate.class);
  giveToken();
  giveError();
  checkEngineHeard();
  CHECK_EQUAL(heardByApp(), (@[ @"token", @"failure" ]));
}

- (void)testASecondInterceptionChangesNothing {
  launchApp(WholeDelegate.class);
  [TimPushAppDelegate intercept];
  giveToken();
  giveError();
  checkEngineHeard();
  CHECK_EQUAL(heardByApp(), (@[ @"token", @"failure" ]));
}

- (void)testWhatTheAppThrowsIsItsOwnAffair {
  launchApp(ThrowingDelegate.class);
  NSString *thrown = nil;
  @try {
    giveToken();
  } @catch (NSException *exception) {
    thrown = exception.name;
  }
  CHECK_EQUAL(thrown, @"OfTheApp");
  CHECK_EQUAL([FakeEngine only:@"vendorToken"], (@[ @"apns", @"001fff" ]));
}

- (void)testNothingInPlaceOfTokenAndError {
  launchApp(WholeDelegate.class);
  NSData *noToken = nil;
  NSError *noError = nil;
  [UIApplication.sharedApplication takeDeviceToken:noToken];
  [UIApplication.sharedApplication takeRegistrationError:noError];
  CHECK_EQUAL([FakeEngine only:@"vendorToken"][0], @"apns");
  CHECK_EQUAL([FakeEngine only:@"vendorFailure"][1], @(-1));
  CHECK_EQUAL(heardByApp(), (@[ @"token", @"failure" ]));
}

- (void)testNothingIsTouchedIfTheEngineDoesNotRun {
  FakeEngine.broken = YES;
  launchApp(BareDelegate.class);
  id<UIApplicationDelegate> delegate = UIApplication.sharedApplication.delegate;
  CHECK(![delegate
      respondsToSelector:@selector(application:didRegisterForRemoteNotificationsWithDeviceToken:)]);
  CHECK_EQUAL(UNUserNotificationCenter.currentNotificationCenter.delegate, nil);
}

- (void)testTheStateIsInApplicationSupport {
  launchApp(BareDelegate.class);
  CHECK_EQUAL(FakeEngine.folder.lastPathComponent, @"TimPush");
  CHECK(FakeEngine.folder.isAbsolutePath);
}

- (void)testTheAppsStateIsTold {
  launchApp(BareDelegate.class);
  [UIApplication.sharedApplication enterBackground];
  [UIApplication.sharedApplication enterForeground];
  CHECK_EQUAL([FakeEngine heard:@"appState"], (@[ @[ @YES ], @[ @NO ], @[ @YES ] ]));
}

@end

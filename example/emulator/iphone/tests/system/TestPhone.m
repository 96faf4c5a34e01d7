#import "TestPhone.h"

#import <UIKit/UIApplication+Private.h>

#import "AppBundle.h"
#import "Features.h"
#import "IPhoneSystem.h"
#import "IncomingPush.h"
#import "TestApp.h"

static NSString *storage(void) {
  return NSProcessInfo.processInfo.environment[@"TIMPUSH_STORAGE"];
}

/** Each app has its own bundle ID: GNUstep knows but one bundle of an ID. */
static NSDictionary *infoOf(NSDictionary *features) {
  NSMutableDictionary *info = [@{@"CFBundleIdentifier" : NSUUID.UUID.UUIDString} mutableCopy];
  [info addEntriesFromDictionary:features[@"info"] ?: @{}];
  return info;
}

void unpackPhone(NSDictionary *features) {
  [NSFileManager.defaultManager removeItemAtPath:storage() error:NULL];
  [Features set:@"info" to:infoOf(features)];
  [Features set:@"entitlement" to:features[@"entitlement"]];
  [Features set:@"simulator" to:features[@"simulator"]];
  [Features set:@"appDelegate" to:@"TestApp"];
  installAppBundle([storage() stringByAppendingPathComponent:NSUUID.UUID.UUIDString]);
  TestApp.setUp = [TestAppSetUp new];
  restartPhone();
}

void restartPhone(void) {
  [UIApplication share:nil];
  UNUserNotificationCenter.currentNotificationCenter.delegate = nil;
  [TestApp.heard removeAllObjects];
  [IPhoneSystem.shared restore];
}

void permitAndRegister(UNAuthorizationOptions options) {
  [IPhoneSystem.shared.permission userSays:YES];
  [IPhoneSystem.shared.permission ask:options
                               answer:^(BOOL granted){
                               }];
  [IPhoneSystem.shared.registration begin];
}

void receivePush(NSString *key, NSDictionary *aps) {
  [IncomingPush take:@{
    @"messageId" : key,
    @"vendor" : @"apns",
    @"payload" : @{@"aps" : aps, @"ext" : key}
  }];
  settle();
}

BOOL becomesTrue(BOOL (^condition)(void)) {
  NSDate *latest = [NSDate dateWithTimeIntervalSinceNow:60];
  while (!condition()) {
    if (latest.timeIntervalSinceNow < 0) {
      return NO;
    }
    [NSRunLoop.mainRunLoop runMode:NSDefaultRunLoopMode
                        beforeDate:[NSDate dateWithTimeIntervalSinceNow:0.01]];
  }
  return YES;
}

void settle(void) {
  __block BOOL done = NO;
  dispatch_async(dispatch_get_main_queue(), ^{
    done = YES;
  });
  becomesTrue(^{
    return done;
  });
}

NSString *shadeKeys(void) {
  return [[[IPhoneSystem.shared shade] valueForKey:@"key"] componentsJoinedByString:@","];
}

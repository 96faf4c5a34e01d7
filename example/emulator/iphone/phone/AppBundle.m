#import "AppBundle.h"

#import <objc/runtime.h>

#import "Features.h"

static NSString *const kBundleID = @"com.timpush.example";
static NSString *const kStore = @"store";

static NSBundle *appBundle;

@interface NSBundle (App)
+ (NSBundle *)appBundle;
@end

@implementation NSBundle (App)

+ (NSBundle *)appBundle {
  return appBundle;
}

@end

static NSDictionary *infoPlist(void) {
  NSMutableDictionary *info = [@{
    @"CFBundleIdentifier" : kBundleID,
    @"CFBundleName" : @"TimPushExample",
    @"CFBundleShortVersionString" : @"0.1.0",
    @"UIBackgroundModes" : @[ @"remote-notification" ]
  } mutableCopy];
  [info addEntriesFromDictionary:[Features valueOf:@"info"] ?: @{}];
  return info;
}

static NSDictionary *entitlements(void) {
  id environment = [Features valueOf:@"entitlement"] ?: @"development";
  return environment == NSNull.null ? @{} : @{@"aps-environment" : environment};
}

/** A property list in a signed envelope, which is binary. */
static NSData *provisioningProfile(void) {
  NSDictionary *profile = @{@"Name" : @"TimPushExample", @"Entitlements" : entitlements()};
  NSData *plist = [NSPropertyListSerialization dataWithPropertyList:profile
                                                             format:NSPropertyListXMLFormat_v1_0
                                                            options:0
                                                              error:NULL];
  const unsigned char envelope[] = {0x30, 0x80, 0x06, 0x09, 0xff, 0x00};
  NSMutableData *signedList = [NSMutableData dataWithBytes:envelope length:sizeof envelope];
  [signedList appendData:plist];
  [signedList appendBytes:envelope length:sizeof envelope];
  return signedList;
}

static void writeBundle(NSString *resources) {
  NSFileManager *files = NSFileManager.defaultManager;
  [files createDirectoryAtPath:resources withIntermediateDirectories:YES attributes:nil error:NULL];
  [infoPlist() writeToFile:[resources stringByAppendingPathComponent:@"Info-gnustep.plist"]
                atomically:YES];
  NSString *profile = [resources stringByAppendingPathComponent:@"embedded.mobileprovision"];
  if ([[Features valueOf:@"entitlement"] isEqual:kStore]) {
    [files removeItemAtPath:profile error:NULL];
  } else {
    [provisioningProfile() writeToFile:profile atomically:YES];
  }
}

void installAppBundle(NSString *folder) {
  writeBundle([folder stringByAppendingPathComponent:@"Resources"]);
  appBundle = [NSBundle bundleWithPath:folder];
  Method whole = class_getClassMethod(NSBundle.class, @selector(mainBundle));
  Method ours = class_getClassMethod(NSBundle.class, @selector(appBundle));
  method_setImplementation(whole, method_getImplementation(ours));
}

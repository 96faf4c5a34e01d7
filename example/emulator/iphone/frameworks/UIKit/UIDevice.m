#import <UIKit/UIDevice.h>
#import <dispatch/dispatch.h>

@implementation UIDevice

+ (UIDevice *)currentDevice {
  static UIDevice *device;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    device = [UIDevice new];
  });
  return device;
}

- (NSString *)name {
  return self.model;
}

- (NSString *)model {
  return @"iPhone";
}

- (NSString *)localizedModel {
  return self.model;
}

- (NSString *)systemName {
  return @"iOS";
}

- (NSString *)systemVersion {
  NSString *major = NSProcessInfo.processInfo.environment[@"TIMPUSH_IOS"];
  return [NSString stringWithFormat:@"%@.0", major ?: @"18"];
}

@end

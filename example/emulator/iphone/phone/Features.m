#import "Features.h"

static NSDictionary *booted(void) {
  NSString *json = NSProcessInfo.processInfo.environment[@"TIMPUSH_FEATURES"] ?: @"{}";
  NSData *data = [json dataUsingEncoding:NSUTF8StringEncoding];
  return [NSJSONSerialization JSONObjectWithData:data options:0 error:NULL] ?: @{};
}

static NSMutableDictionary *all(void) {
  static NSMutableDictionary *all;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    all = [booted() mutableCopy];
  });
  return all;
}

@implementation Features

+ (id)valueOf:(NSString *)name {
  @synchronized(self) {
    return all()[name];
  }
}

+ (void)set:(NSString *)name to:(id)value {
  @synchronized(self) {
    all()[name] = value;
  }
}

@end

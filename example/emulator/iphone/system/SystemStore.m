#import "SystemStore.h"

@implementation SystemStore

+ (NSDictionary *)load:(NSString *)name {
  NSData *data = [NSData dataWithContentsOfFile:[self fileOf:name]];
  id object = data ? [NSJSONSerialization JSONObjectWithData:data options:0 error:NULL] : nil;
  return object ?: @{};
}

+ (void)save:(NSDictionary *)object as:(NSString *)name {
  NSData *data = [NSJSONSerialization dataWithJSONObject:object options:0 error:NULL];
  [data writeToFile:[self fileOf:name] atomically:YES];
}

+ (NSString *)fileOf:(NSString *)name {
  NSString *folder = NSProcessInfo.processInfo.environment[@"TIMPUSH_STORAGE"] ?: @".";
  [NSFileManager.defaultManager createDirectoryAtPath:folder
                          withIntermediateDirectories:YES
                                           attributes:nil
                                                error:NULL];
  return [[folder stringByAppendingPathComponent:name] stringByAppendingPathExtension:@"json"];
}

@end

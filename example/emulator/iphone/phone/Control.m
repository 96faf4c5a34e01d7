#import "Control.h"

#include <stdio.h>

@implementation Control

+ (void)answer:(long long)command data:(id)data {
  [self write:@{@"id" : @(command), @"code" : @0, @"data" : data ?: NSNull.null}];
}

+ (void)fail:(long long)command error:(NSString *)error {
  [self write:@{@"id" : @(command), @"code" : @1, @"error" : error}];
}

+ (void)event:(NSString *)name fields:(NSDictionary *)fields {
  NSMutableDictionary *line = [fields mutableCopy];
  line[@"event"] = name;
  [self write:line];
}

+ (void)log:(NSString *)source level:(NSString *)level text:(NSString *)text {
  long long now = (long long)(NSDate.date.timeIntervalSince1970 * 1000);
  [self event:@"log"
       fields:@{@"at" : @(now), @"source" : source, @"level" : level, @"text" : text}];
}

+ (void)log:(NSString *)source text:(NSString *)text {
  [self log:source level:@"info" text:text];
}

+ (void)write:(NSDictionary *)line {
  NSData *json = [NSJSONSerialization dataWithJSONObject:line options:0 error:NULL];
  @synchronized(self) {
    fputs("@phone ", stdout);
    fwrite(json.bytes, 1, json.length, stdout);
    fputc('\n', stdout);
    fflush(stdout);
  }
}

@end

#import "TimPushJson.h"

#import "TimPushGuard.h"

NSString *TimPushJsonText(id object) {
  __block NSData *json = nil;
  // It throws for an object that is of no type of JSON.
  TimPushAttempt(^{
    json = object ? [NSJSONSerialization dataWithJSONObject:object options:0 error:nil] : nil;
  });
  return json ? [[NSString alloc] initWithData:json encoding:NSUTF8StringEncoding] : nil;
}

NSDictionary<NSString *, id> *TimPushJsonObject(NSString *text) {
  NSData *json = [text dataUsingEncoding:NSUTF8StringEncoding];
  id object = json ? [NSJSONSerialization JSONObjectWithData:json options:0 error:nil] : nil;
  return [object isKindOfClass:NSDictionary.class] ? object : nil;
}

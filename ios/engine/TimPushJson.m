#import "TimPushJson.h"

#import "TimPushGuard.h"

static BOOL isContainer(id object) {
  return [object isKindOfClass:NSDictionary.class] || [object isKindOfClass:NSArray.class];
}

NSString *TimPushJsonText(id object) {
  if (!isContainer(object)) {
    return nil;
  }
  __block NSData *json = nil;
  // It throws for what is of no type of JSON in it.
  TimPushAttempt(^{
    json = [NSJSONSerialization dataWithJSONObject:object options:0 error:nil];
  });
  return json ? [[NSString alloc] initWithData:json encoding:NSUTF8StringEncoding] : nil;
}

NSDictionary<NSString *, id> *TimPushJsonObject(NSString *text) {
  NSData *json = [text dataUsingEncoding:NSUTF8StringEncoding];
  id object = json ? [NSJSONSerialization JSONObjectWithData:json options:0 error:nil] : nil;
  return [object isKindOfClass:NSDictionary.class] ? object : nil;
}

#import "TimPushSetters.h"

#import "TimPushGuard.h"

static SEL setterOf(NSString *property) {
  NSString *first = [[property substringToIndex:1] uppercaseString];
  NSString *rest = [property substringFromIndex:1];
  return NSSelectorFromString([NSString stringWithFormat:@"set%@%@:", first, rest]);
}

BOOL TimPushSet(id object, NSString *property, id value) {
  if (![object respondsToSelector:setterOf(property)]) {
    return NO;
  }
  return TimPushAttempt(^{
           [object setValue:value forKey:property];
         }) == nil;
}

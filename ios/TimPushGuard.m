#import "TimPushGuard.h"

static NSException *strange(NSString *reason) {
  return [NSException exceptionWithName:@"TimPushUnknownException" reason:reason userInfo:nil];
}

NSException *TimPushAttempt(__attribute__((noescape)) void (^work)(void)) {
  @try {
    work();
    return nil;
  } @catch (NSException *thrown) {
    return thrown;
  } @catch (id thrown) {
    return strange(NSStringFromClass([thrown class]));
  } @catch (...) {
    return strange(@"no object of Objective-C");
  }
}

NSString *TimPushWords(NSException *thrown) {
  return [NSString stringWithFormat:@"%@: %@", thrown.name, thrown.reason];
}

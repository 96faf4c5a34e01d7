#import "TimPushGuard.h"

NSException *TimPushAttempt(__attribute__((noescape)) void (^work)(void)) {
  @try {
    work();
    return nil;
  } @catch (NSException *thrown) {
    return thrown;
  } @catch (...) {
    return [NSException exceptionWithName:@"TimPushUnknownException"
                                   reason:@"something else than an NSException was thrown"
                                 userInfo:nil];
  }
}

NSString *TimPushWords(NSException *thrown) {
  return [NSString stringWithFormat:@"%@: %@", thrown.name, thrown.reason];
}

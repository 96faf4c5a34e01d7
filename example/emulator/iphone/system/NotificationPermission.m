#import "NotificationPermission.h"

#import "Control.h"
#import "SystemStore.h"

static NSString *const NAME = @"permission";

@implementation NotificationPermission {
  /** What the user will say once they are asked. */
  NSNumber *intention;
  /** The app's questions while the dialog is open. */
  NSMutableArray<void (^)(BOOL)> *dialog;
}

- (instancetype)init {
  if ((self = [super init])) {
    dialog = [NSMutableArray new];
  }
  return self;
}

- (void)restore {
  NSDictionary *saved = [SystemStore load:NAME];
  _status = [saved[@"status"] integerValue];
  _asked = [saved[@"asked"] unsignedIntegerValue];
  intention = saved[@"intention"];
}

- (BOOL)given {
  return _status == UNAuthorizationStatusAuthorized || _status == UNAuthorizationStatusProvisional;
}

- (BOOL)permits:(UNAuthorizationOptions)option {
  return _status == UNAuthorizationStatusAuthorized && (_asked & option) != 0;
}

- (void)ask:(UNAuthorizationOptions)options answer:(void (^)(BOOL granted))answer {
  BOOL onTrial = (options & UNAuthorizationOptionProvisional) != 0;
  _asked |= options & ~UNAuthorizationOptionProvisional;
  if (onTrial && _status == UNAuthorizationStatusNotDetermined) {
    [self become:UNAuthorizationStatusProvisional];
  }
  [self save];
  if (onTrial || [self isDecided]) {
    return answer([self given]);
  }
  [dialog addObject:[answer copy]];
  [Control log:@"system" text:@"the user is asked whether the app may notify"];
  if (intention) {
    [self userSays:intention.boolValue];
  }
}

- (void)userSays:(BOOL)granted {
  if (_status == UNAuthorizationStatusNotDetermined && dialog.count == 0) {
    intention = @(granted);
    return [self save];
  }
  [self become:granted ? UNAuthorizationStatusAuthorized : UNAuthorizationStatusDenied];
  NSArray<void (^)(BOOL)> *answers = [dialog copy];
  [dialog removeAllObjects];
  for (void (^answer)(BOOL) in answers) {
    answer(granted);
  }
}

/** By the user: who has been asked once is never asked again. */
- (BOOL)isDecided {
  return _status == UNAuthorizationStatusAuthorized || _status == UNAuthorizationStatusDenied;
}

- (void)become:(UNAuthorizationStatus)status {
  _status = status;
  [self save];
}

- (void)save {
  NSMutableDictionary *saved = [@{@"status" : @(_status), @"asked" : @(_asked)} mutableCopy];
  saved[@"intention"] = intention;
  [SystemStore save:saved as:NAME];
}

@end

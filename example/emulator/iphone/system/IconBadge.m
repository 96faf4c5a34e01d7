#import "Control.h"
#import "IPhoneSystem.h"
#import "SystemStore.h"

static NSString *const NAME = @"badge";

@implementation IconBadge

- (void)restore {
  _count = [[SystemStore load:NAME][NAME] integerValue];
}

- (void)pushSets:(NSInteger)count {
  [self set:count];
}

- (BOOL)appSets:(NSInteger)count {
  if (![IPhoneSystem.shared.permission permits:UNAuthorizationOptionBadge]) {
    [Control log:@"system" text:@"the badge stays as it is: the user does not permit it"];
    return NO;
  }
  [self set:MAX(count, 0)];
  return YES;
}

- (void)set:(NSInteger)count {
  if (count == _count) {
    return;
  }
  _count = count;
  [SystemStore save:@{NAME : @(count)} as:NAME];
  [Control log:@"system"
          text:[NSString stringWithFormat:@"the app's icon has the badge %ld", (long)count]];
}

@end

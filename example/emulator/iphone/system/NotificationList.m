#import "NotificationList.h"

#import "SystemStore.h"

static NSString *const NAME = @"notifications";

@implementation NotificationList {
  NSMutableArray<NSDictionary *> *entries;
}

- (instancetype)init {
  if ((self = [super init])) {
    entries = [NSMutableArray new];
  }
  return self;
}

- (void)restore {
  [entries setArray:[SystemStore load:NAME][NAME] ?: @[]];
}

- (NSArray<NSDictionary *> *)entries {
  return [entries copy];
}

- (void)add:(NSDictionary *)entry {
  [self drop:@[ entry[@"key"] ]];
  [entries insertObject:entry atIndex:0];
  [self save];
}

- (void)remove:(NSArray<NSString *> *)keys {
  [self drop:keys];
  [self save];
}

- (void)removeAll {
  [entries removeAllObjects];
  [self save];
}

- (void)drop:(NSArray<NSString *> *)keys {
  for (NSDictionary *entry in [self entries]) {
    if ([keys containsObject:entry[@"key"]]) {
      [entries removeObject:entry];
    }
  }
}

- (void)save {
  [SystemStore save:@{NAME : entries} as:NAME];
}

+ (NSDictionary *)summaryOf:(NSDictionary *)entry {
  NSMutableDictionary *summary = [entry mutableCopy];
  [summary removeObjectsForKeys:@[ @"userInfo", @"played" ]];
  summary[@"sound"] = entry[@"played"];
  return summary;
}

@end

#import "UNPrivate.h"

@implementation UNNotification

- (instancetype)initWithRequest:(UNNotificationRequest *)request date:(NSDate *)date {
  if ((self = [super init])) {
    _request = [request copy];
    _date = [date copy];
  }
  return self;
}

- (id)copyWithZone:(NSZone *)zone {
  return self;
}

@end

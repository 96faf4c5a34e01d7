#import "UNPrivate.h"

@implementation UNNotificationRequest

+ (instancetype)requestWithIdentifier:(NSString *)identifier
                              content:(UNNotificationContent *)content
                              trigger:(UNNotificationTrigger *)trigger {
  UNNotificationRequest *request = [self new];
  request->_identifier = [identifier copy];
  request->_content = [content copy];
  request->_trigger = [trigger copy];
  return request;
}

- (id)copyWithZone:(NSZone *)zone {
  return self;
}

@end

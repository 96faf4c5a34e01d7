#import "TimPushMessageOptions.h"

#import "TimPushSetters.h"

/** The properties of flags, by the names of the engine's options. */
static NSDictionary<NSString *, NSString *> *flags(void) {
  return @{
    @"needReadReceipt" : @"needReadReceipt",
    @"isExcludedFromUnreadCount" : @"isExcludedFromUnreadCount",
    @"isExcludedFromLastMessage" : @"isExcludedFromLastMessage",
    @"isSupportMessageExtension" : @"supportMessageExtension",
  };
}

NSArray<NSString *> *TimPushSetMessageOptions(V2TIMMessage *message,
                                              NSDictionary<NSString *, id> *request) {
  NSMutableArray<NSString *> *notCarried = [NSMutableArray new];
  NSDictionary<NSString *, NSString *> *table = flags();
  for (NSString *option in table) {
    BOOL asked = [request[option] boolValue];
    BOOL set = TimPushSet(message, table[option], [NSNumber numberWithBool:asked]);
    if (asked && !set) {
      [notCarried addObject:option];
    }
  }
  for (NSString *option in @[ @"cloudCustomData", @"localCustomData" ]) {
    NSString *text = request[option] ?: @"";
    BOOL set = TimPushSet(message, option, [text dataUsingEncoding:NSUTF8StringEncoding]);
    if (text.length > 0 && !set) {
      [notCarried addObject:option];
    }
  }
  return notCarried;
}

#import "TimPushTexts.h"

NSString *TimPushString(TimPushText text) {
  if (!text.bytes) {
    return @"";
  }
  NSString *string = [[NSString alloc] initWithBytes:text.bytes
                                              length:text.length
                                            encoding:NSUTF8StringEncoding];
  return string ?: @"";
}

NSData *TimPushBytes(NSString *text) {
  return [text dataUsingEncoding:NSUTF8StringEncoding allowLossyConversion:YES];
}

TimPushText TimPushView(NSData *bytes) {
  return (TimPushText){.bytes = bytes.bytes, .length = bytes.length};
}

#import "TimPushHex.h"

static int valueOf(unichar digit) {
  if (digit >= '0' && digit <= '9') {
    return digit - '0';
  }
  if (digit >= 'a' && digit <= 'f') {
    return digit - 'a' + 10;
  }
  if (digit >= 'A' && digit <= 'F') {
    return digit - 'A' + 10;
  }
  return -1;
}

NSData *TimPushBytesOfHex(NSString *digits) {
  NSUInteger length = digits.length;
  if (length == 0 || length % 2 != 0) {
    return nil;
  }
  NSMutableData *data = [NSMutableData dataWithCapacity:length / 2];
  for (NSUInteger at = 0; at < length; at += 2) {
    int high = valueOf([digits characterAtIndex:at]);
    int low = valueOf([digits characterAtIndex:at + 1]);
    if (high < 0 || low < 0) {
      return nil;
    }
    uint8_t byte = (uint8_t)(high << 4 | low);
    [data appendBytes:&byte length:1];
  }
  return data;
}

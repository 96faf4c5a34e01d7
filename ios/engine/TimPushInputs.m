#import "TimPushInputs.h"

#import "TimPushApns.h"
#import "TimPushJson.h"
#import "TimPushTexts.h"

const int32_t TimPushException = -1;

/** A text for the engine, for the length of a call. */
#define BYTES __attribute__((objc_precise_lifetime)) NSData *

/** Two digits for each byte. */
static NSString *hexadecimal(NSData *data) {
  NSMutableString *digits = [NSMutableString stringWithCapacity:data.length * 2];
  const uint8_t *bytes = data.bytes;
  for (NSUInteger at = 0; at < data.length; at++) {
    [digits appendFormat:@"%02x", bytes[at]];
  }
  return digits;
}

@implementation TimPushInputs

+ (void)device:(NSDictionary<NSString *, id> *)device {
  BYTES json = TimPushBytes(TimPushJsonText(device));
  timpush_on_device(TimPushView(json));
}

+ (void)login:(NSString *)user {
  BYTES bytes = TimPushBytes(user);
  timpush_on_login(TimPushView(bytes));
}

+ (void)imEvent:(NSString *)event {
  BYTES bytes = TimPushBytes(event);
  timpush_on_im_event(TimPushView(bytes));
}

+ (void)token:(NSData *)token {
  BYTES vendor = TimPushBytes(TimPushApnsVendor);
  BYTES digits = TimPushBytes(hexadecimal(token));
  timpush_on_vendor_token(TimPushView(vendor), TimPushView(digits));
}

+ (void)vendor:(NSString *)vendor failedWithCode:(int64_t)code message:(NSString *)message {
  BYTES name = TimPushBytes(vendor);
  BYTES words = TimPushBytes(message);
  timpush_on_vendor_failure(TimPushView(name), code, TimPushView(words));
}

+ (void)reportAnswer:(uint64_t)report code:(int32_t)code message:(NSString *)message {
  BYTES words = TimPushBytes(message);
  timpush_on_report_answer(report, code, TimPushView(words));
}

+ (void)callAnswer:(uint64_t)call
              code:(int32_t)code
           message:(NSString *)message
              data:(NSString *)data {
  BYTES words = TimPushBytes(message);
  BYTES json = TimPushBytes(data);
  timpush_on_call_answer(call, code, TimPushView(words), TimPushView(json));
}

+ (void)tap:(NSDictionary<NSString *, id> *)tap {
  BYTES json = TimPushBytes(TimPushJsonText(tap));
  timpush_on_tap(TimPushView(json));
}

+ (void)message:(NSDictionary<NSString *, id> *)message {
  BYTES json = TimPushBytes(TimPushJsonText(message));
  timpush_on_message(TimPushView(json));
}

+ (void)messageRevoked:(NSString *)messageID {
  BYTES bytes = TimPushBytes(messageID);
  timpush_on_message_revoked(TimPushView(bytes));
}

+ (void)appState:(BOOL)foreground {
  timpush_on_app_state(foreground);
}

+ (void)unread:(uint32_t)total {
  timpush_on_unread(total);
}

+ (void)permission:(BOOL)granted {
  timpush_on_permission(granted);
}

@end

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** Code of an answer that stands for an exception. */
extern const int32_t TimPushException;

/**
 * Tells the engine what happened, in the words of `TimPushEngine.h`.
 *
 * On any thread; nothing throws, and nothing happens while the engine does not run.
 */
@interface TimPushInputs : NSObject

/** `DeviceInfo` (rust/surface/src/vendor.rs). */
+ (void)device:(NSDictionary<NSString *, id> *)device;

/** Who is logged in to the IM SDK; nil or empty for nobody. */
+ (void)login:(nullable NSString *)user;

/** One of `connecting`, `connected`, `connectFailed`, `kickedOffline`, `signatureExpired`. */
+ (void)imEvent:(NSString *)event;

/** A token of APNs, asked or unasked. */
+ (void)token:(nullable NSData *)token;

/** APNs, or whatever stands before it, failed with the code of an `NSError`. */
+ (void)vendor:(NSString *)vendor failedWithCode:(int64_t)code message:(nullable NSString *)message;

/** The IM SDK answered a report; code 0 accepts. */
+ (void)reportAnswer:(uint64_t)report code:(int32_t)code message:(nullable NSString *)message;

/** The IM SDK or the system answered a call; code 0 for success. `data` is JSON text. */
+ (void)callAnswer:(uint64_t)call
              code:(int32_t)code
           message:(nullable NSString *)message
              data:(nullable NSString *)data;

/** `RawTap` (rust/engine/src/input.rs). On disk when this returns. */
+ (void)tap:(NSDictionary<NSString *, id> *)tap;

/** `RawMessage` (rust/engine/src/input.rs). Decided when this returns. */
+ (void)message:(NSDictionary<NSString *, id> *)message;

/** The sender took an IM message back. */
+ (void)messageRevoked:(NSString *)messageID;

/** The app came to the foreground or left it. */
+ (void)appState:(BOOL)foreground;

/** How many messages are unread in all, as the IM SDK counts them. */
+ (void)unread:(uint32_t)total;

/** Whether the user permits notifications. */
+ (void)permission:(BOOL)granted;

@end

NS_ASSUME_NONNULL_END

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** A call of JavaScript that awaits the answer of the IM SDK or of the system. */
@interface TimPushCall : NSObject

/** By the engine's number. */
- (instancetype)initWithNumber:(uint64_t)number;

/** Answers with nothing. */
- (void)succeed;

/** Answers with JSON text. */
- (void)succeedWithJSON:(NSString *)json;

/** Answers with an object or an array of JSON. */
- (void)succeedWithObject:(id)object;

/** Answers with a text. */
- (void)succeedWithText:(nullable NSString *)text;

/** Answers with the code and the words of whoever was called. */
- (void)failWithCode:(int32_t)code message:(nullable NSString *)message;

@end

NS_ASSUME_NONNULL_END

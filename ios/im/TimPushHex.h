#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** The bytes that hexadecimal digits stand for; nil if that is not what the text is, or if there
 * are none. */
NSData *_Nullable TimPushBytesOfHex(NSString *_Nullable digits);

NS_ASSUME_NONNULL_END

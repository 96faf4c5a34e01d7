#import <Foundation/Foundation.h>

#import "TimPushEngine.h"

NS_ASSUME_NONNULL_BEGIN

/** What the engine handed over; empty for nothing. */
NSString *TimPushString(TimPushText text);

/** The bytes of a text for the engine; nil for nothing. Lone surrogates are lost. */
NSData *_Nullable TimPushBytes(NSString *_Nullable text);

/** A view of the bytes, which must outlive it: `objc_precise_lifetime`. */
TimPushText TimPushView(NSData *_Nullable bytes);

NS_ASSUME_NONNULL_END

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** The text of an object or an array; nil if JSON has no form for what is in it. */
NSString *_Nullable TimPushJsonText(id _Nullable object);

/** The object that the text is; nil if it is anything else. */
NSDictionary<NSString *, id> *_Nullable TimPushJsonObject(NSString *_Nullable text);

NS_ASSUME_NONNULL_END

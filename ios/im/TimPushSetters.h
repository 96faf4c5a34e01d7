#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/**
 * Sets a property of an object of the IM SDK by its name.
 *
 * By name, since the app chooses the version of the IM SDK: what is newer than that compiles no
 * more than it runs.
 *
 * @return false if this IM SDK does not take it
 */
BOOL TimPushSet(id object, NSString *property, id _Nullable value);

NS_ASSUME_NONNULL_END

#import <Foundation/Foundation.h>
#import <objc/runtime.h>

NS_ASSUME_NONNULL_BEGIN

/**
 * Puts a function in the place of a class's method, or gives the class the method; what the class
 * inherits it from is left as it was.
 *
 * @param types as `method_getTypeEncoding` says
 * @return what the class did before; NULL for nothing
 */
IMP _Nullable TimPushReplaceMethod(Class type, SEL selector, IMP replacement, const char *types);

NS_ASSUME_NONNULL_END

#import <Foundation/Foundation.h>
#import <dispatch/dispatch.h>
#import <objc/runtime.h>

NS_ASSUME_NONNULL_BEGIN

/** Tests are its methods whose names begin with `test`; each runs in a process of its own. */
@interface Test : NSObject
@end

/** Ends the test as failed unless it is true. */
#define CHECK(condition) check((condition), @ #condition, __FILE__, __LINE__)

/** Ends the test as failed unless both are equal objects, or both nil. */
#define CHECK_EQUAL(found, expected) checkEqual((found), (expected), __FILE__, __LINE__)

void check(BOOL condition, NSString *words, const char *file, int line);
void checkEqual(id _Nullable found, id _Nullable expected, const char *file, int line);

/** Runs the main queue until that is so, for 5 s at most. */
#define WAIT_UNTIL(condition) \
  waitUntil(                  \
      ^BOOL {                 \
        return (condition);   \
      },                      \
      @ #condition, __FILE__, __LINE__)

void waitUntil(BOOL (^condition)(void), NSString *words, const char *file, int line);

/** Runs the main queue for so long. */
void runFor(NSTimeInterval seconds);

/** From now on, the class's method throws an `NSException` named `Broken`. */
void breakMethod(Class type, SEL selector);

/** Puts a function in the place of a class's method. */
void replaceMethod(Class type, SEL selector, IMP replacement);

NS_ASSUME_NONNULL_END

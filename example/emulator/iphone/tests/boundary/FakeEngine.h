#import <Foundation/Foundation.h>

#import "TimPushEngine.h"

NS_ASSUME_NONNULL_BEGIN

/** Takes the place of Rust: hears all inputs, and asks what a test has it ask. */
@interface FakeEngine : NSObject

/** Whether it can be started; it can. */
@property(class, nonatomic) BOOL broken;

/** Where it was told to keep its state. */
@property(class, nonatomic, readonly, nullable) NSString *folder;

/** What it has heard of that kind, the arguments of each; JSON as it is read. */
+ (NSArray<NSArray *> *)heard:(NSString *)input;

/** The only such; ends the test as failed if there is none or another. */
+ (NSArray *)only:(NSString *)input;

/** Answers every question whether to show a push; nil, as at first, not at all. */
+ (void)answerPresentations:(nullable NSNumber *)shown;

/** Asks on a thread of the engine's own, and returns what came back at once: nil or its words. */
+ (nullable NSString *)ask:(TimPushFailure (^)(const TimPushPlatform *platform))question;

/** As `call_system`, with a request as JSON. */
+ (void)callSystem:(uint64_t)call request:(NSString *)json;

@end

/** A text as the engine hands it over, for the length of the test. */
TimPushText textOf(NSString *_Nullable string);

NS_ASSUME_NONNULL_END

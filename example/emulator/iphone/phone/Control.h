#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** What the phone tells the one who booted it: lines of `@phone ` and a JSON object on standard
 * output. Any thread. */
@interface Control : NSObject

/** Answers a command. `data` is anything that JSON has, or nil. */
+ (void)answer:(long long)command data:(nullable id)data;

/** Answers a command with what went wrong. */
+ (void)fail:(long long)command error:(NSString *)error;

/** Tells of something that nobody asked for. */
+ (void)event:(NSString *)name fields:(NSDictionary *)fields;

/** A line of the phone's log; `source` is one of `engine`, `app`, `js`, `system`, `vendor`. */
+ (void)log:(NSString *)source level:(NSString *)level text:(NSString *)text;

/** The same with level `info`. */
+ (void)log:(NSString *)source text:(NSString *)text;

@end

NS_ASSUME_NONNULL_END

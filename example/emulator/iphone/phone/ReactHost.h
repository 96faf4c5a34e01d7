#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** Where a phone has React Native's host: runs the app's bundle. */
@interface ReactHost : NSObject

+ (instancetype)shared;

/** A JSON object; each key becomes a property of `globalThis` in the runtime that starts next. */
@property(atomic, copy) NSDictionary *globals;

/** Runs the bundle that the phone was booted with. Idempotent. */
- (void)start;

/**
 * Calls `globalThis.__phone[function](...arguments)`; that command is answered with what it gives.
 *
 * @return false while no bundle runs
 */
- (BOOL)call:(NSString *)function arguments:(NSArray *)arguments command:(long long)command;

@end

NS_ASSUME_NONNULL_END

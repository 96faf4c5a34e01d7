#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/**
 * What Notification Center lists of the app, the newest first. Main thread only.
 *
 * An entry is an object of JSON: `key` (the request's identifier), `title`, `subtitle`, `text`,
 * `at` (milliseconds since 1970), `package`, `vendor` (`apns`, or `app` for the app's own),
 * `messageId`, `sound`, `badge`, `interruptionLevel`, `userInfo`, and `played`, the sound that was
 * heard.
 */
@interface NotificationList : NSObject

/** Brings back what was there before the phone was turned off. */
- (void)restore;

- (NSArray<NSDictionary *> *)entries;

/** In place of the entry of that key, if there is one. */
- (void)add:(NSDictionary *)entry;

- (void)remove:(NSArray<NSString *> *)keys;
- (void)removeAll;

/** An entry for the one who booted the phone. */
+ (NSDictionary *)summaryOf:(NSDictionary *)entry;

@end

NS_ASSUME_NONNULL_END

#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** Code of an answer that never came because the connection broke. */
extern const NSInteger CloudConnectionLost;

/** The one answer to a call: `code` 0 for success, `data` possibly empty. */
typedef void (^CloudAnswer)(NSInteger code, NSString *desc, NSDictionary *data);

/** Hears what nobody asked for, on the connection's own thread. */
@protocol CloudListener <NSObject>

/** An object with a field `event`. */
- (void)onCloudEvent:(NSDictionary *)event;

/** The connection is gone; nothing follows. */
- (void)onCloudClosed;

@end

/**
 * One connection to the emulated cloud: JSON lines over loopback TCP, one role for each connection.
 *
 * Any thread. Opening and calling may block for as long as loopback does; answers come on the
 * connection's own thread. It lives until it is closed, whoever holds it.
 */
@interface CloudConnection : NSObject

/** Whether the phone has a network: without one, connections break and none can be opened. */
+ (void)setNetwork:(BOOL)on;

/**
 * Connects as `role` on behalf of the app with that bundle ID; which cloud and which phone comes
 * from the environment, `TIMPUSH_CLOUD_PORT` and `TIMPUSH_DEVICE`.
 *
 * @return nil without a network or a cloud
 */
+ (nullable instancetype)openRole:(NSString *)role
                              app:(NSString *)app
                         listener:(id<CloudListener>)listener;

/** Sends `request` with the field `api` added; answers `CloudConnectionLost` if the connection
 * breaks. */
- (void)call:(NSString *)api request:(NSDictionary *)request answer:(CloudAnswer)answer;

/** Idempotent. */
- (void)close;

@end

NS_ASSUME_NONNULL_END

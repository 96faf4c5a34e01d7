#pragma once

#import <ImSDK_Plus/V2TIMManager.h>

NS_ASSUME_NONNULL_BEGIN

/** Who is logged in, and with what. Any thread. */
@interface ImLogin : NSObject

@property(atomic, assign) int sdkAppID;
@property(atomic, readonly) V2TIMLoginStatus status;
/** Nil unless logged in. */
@property(atomic, readonly, nullable) NSString *user;

- (void)begin:(NSString *)user signature:(NSString *)signature;
/** The service answered the login with `code`. */
- (void)end:(NSInteger)code;
- (void)forget;
/** What the service is asked to log in. */
- (NSDictionary *)request;

@end

NS_ASSUME_NONNULL_END

#pragma once

#import <ImSDK_Plus/ImSDK_Plus.h>

#import "CloudConnection.h"
#import "ImListeners.h"
#import "ImLogin.h"

NS_ASSUME_NONNULL_BEGIN

/** The version that the SDK gives itself. */
extern NSString *const ImVersion;

/** The connection to the emulated IM service, and who is logged in on it. Any thread. */
@interface ImClient : NSObject <CloudListener>

+ (instancetype)shared;

@property(nonatomic, readonly) ImListeners *listeners;
@property(nonatomic, readonly) ImLogin *login;

/** Connects in the background and keeps trying. A second start changes nothing. */
- (void)start:(int)sdkAppID;
- (void)stop;

- (void)logIn:(NSString *)user
    signature:(NSString *)signature
         succ:(nullable V2TIMSucc)succ
         fail:(nullable V2TIMFail)fail;
- (void)logOut:(nullable V2TIMSucc)succ fail:(nullable V2TIMFail)fail;

/** The service's time in seconds, as of the last login; the phone's before. */
- (uint64_t)serverTime;

/** Calls the service for the user who is logged in, and passes the answer on. */
- (void)call:(NSString *)api
     request:(NSDictionary *)request
        succ:(nullable V2TIMSucc)succ
        fail:(nullable V2TIMFail)fail;

/** Calls the service for the user who is logged in; `answer` also hears that nobody is. */
- (void)callLoggedIn:(NSString *)api request:(NSDictionary *)request answer:(CloudAnswer)answer;

@end

NS_ASSUME_NONNULL_END

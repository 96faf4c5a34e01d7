#pragma once

#import <ImSDK_Plus/ImSDK_Plus.h>

NS_ASSUME_NONNULL_BEGIN

/** An IM SDK that behaves as a test says, in place of the stand-in. */
@interface ScriptedImSdk : V2TIMManager

/** A new one, which is the shared instance until `remove`. */
+ (instancetype)install;
+ (void)remove;

/** How it answers; success at first. */
@property(nonatomic, copy) void (^answer)(V2TIMSucc succ, V2TIMFail fail);
/** What `initSDK:config:` returns; true at first. */
@property(nonatomic) BOOL starts;
@property(nonatomic, nullable, strong) NSString *user;
/** How many messages it counts as unread. */
@property(nonatomic) UInt64 unread;
/** What it makes of a text; a message at first. */
@property(nonatomic, copy) V2TIMMessage *_Nullable (^made)(NSString *text);

/** Every call that it got, by its name. */
@property(nonatomic, readonly) NSMutableArray<NSString *> *called;
/** The arguments of the last call of each name; what was nil is absent. */
@property(nonatomic, readonly) NSMutableDictionary<NSString *, NSDictionary *> *arguments;
@property(nonatomic, readonly, nullable, strong) id<V2TIMAPNSListener> apnsListener;
/** Who listens to it, once for each time. */
@property(nonatomic, readonly) NSMutableArray *listeners;

@end

NS_ASSUME_NONNULL_END

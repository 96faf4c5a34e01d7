#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/**
 * Who else was, or would be, the delegate of the notification centre: the newest first.
 *
 * Libraries that know of each other hand a call on to whoever was the delegate before them, which
 * is this package's for all that came after it. Such a call that comes back goes on to the next
 * older one, so that nobody is called twice for one thing, and nobody for ever. Main thread only.
 */
@interface TimPushDelegateChain : NSObject

/** Somebody wants to be the delegate. Held weakly, as the notification centre does. */
- (void)add:(id)delegate;

/** The newest one put back whom it had found. */
- (void)removeNewest;

/** Nobody is to be the delegate. */
- (void)removeAll;

/** The newest one that has the method, or nil. */
- (nullable id)delegateFor:(SEL)selector;

/** Whether a call about this thing is under way, so that another one has come back. */
- (BOOL)isUnderWay:(nullable id)thing;

/** Whoever is next to hear about this thing, or nil. It is under way until `finish:`. */
- (nullable id)nextFor:(SEL)selector about:(nullable id)thing;

/** Everybody has heard about this thing. */
- (void)finish:(nullable id)thing;

@end

NS_ASSUME_NONNULL_END

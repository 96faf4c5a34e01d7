#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Starts the engine with what it saved. Idempotent, on any thread: JavaScript may be there before
 * the app has finished launching. Reads no device identifier and starts no SDK.
 *
 * @return whether the engine runs; why not is in the log
 */
BOOL TimPushStart(void);

#ifdef __cplusplus
}
#endif

NS_ASSUME_NONNULL_END

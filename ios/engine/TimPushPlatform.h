#import "TimPushEngine.h"

/**
 * What the engine asks of iOS. Each callback hands its work to the main queue; an exception there
 * becomes the answer that fails the request.
 */
extern const TimPushPlatform TimPushIosPlatform;

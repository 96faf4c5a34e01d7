/** The package's public header, where Swift Package Manager looks for it. */
#import "../../TimPush.h"

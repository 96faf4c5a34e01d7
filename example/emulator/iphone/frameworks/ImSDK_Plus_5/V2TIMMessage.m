#import "ImMessages.h"

/** As of 5.6.1202: what came later has no setter. */
@implementation V2TIMMessage
@dynamic needReadReceipt, supportMessageExtension;
@end

#import "ImMessages.h"

@implementation V2TIMMessage
@end

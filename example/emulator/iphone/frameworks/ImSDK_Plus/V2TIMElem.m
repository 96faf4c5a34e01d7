#import <ImSDK_Plus/V2TIMManager+Message.h>

@implementation V2TIMElem
@end

@implementation V2TIMTextElem
@end

@implementation V2TIMCustomElem
@end

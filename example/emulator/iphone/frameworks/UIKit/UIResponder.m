#import <UIKit/UIResponder.h>

@implementation UIResponder
@end

#import "ImClient.h"

NSString *const ImVersion = @"5.6.1202";

#import "ImClient.h"

NSString *const ImVersion = @"8.7.7201";

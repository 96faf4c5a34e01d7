#import "TimPushDevice.h"

#import <UIKit/UIKit.h>

#import "TimPushApns.h"

NSInteger TimPushSystemVersion(void) {
  return UIDevice.currentDevice.systemVersion.integerValue;
}

NSDictionary<NSString *, id> *TimPushDeviceInfo(void) {
  return @{
    @"brand" : @"Apple",
    @"manufacturer" : @"Apple",
    @"apiLevel" : @(TimPushSystemVersion()),
    @"vendors" : @{TimPushApnsVendor : @"supported"},
    @"claims" : @[],
  };
}

#import <Foundation/Foundation.h>
#include <ReactCommon/CxxTurboModuleUtils.h>

#include <memory>
#include <string>
#include <utility>

#import "TimPushLaunch.h"
#include "TimPushModule.h"
#import "TimPushStart.h"

/** The package's image was loaded: JavaScript can find the module. */
@interface TimPushOnLoad : NSObject
@end

@implementation TimPushOnLoad

+ (void)load {
  facebook::react::registerCxxModuleToGlobalModuleMap(
      std::string(timpush::TimPushModule::kModuleName),
      [](std::shared_ptr<facebook::react::CallInvoker> invoker) {
        TimPushStart();
        return timpush::TimPushModule::create(std::move(invoker));
      });
  [TimPushLaunch await];
}

@end

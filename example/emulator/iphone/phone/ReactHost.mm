#import "ReactHost.h"

#include <JsHost.h>

#include <memory>

#import "JavaScriptListener.h"

using timpush::emulator::JsHost;

namespace {

std::string jsonOf(id object) {
  NSData *data = [NSJSONSerialization dataWithJSONObject:object options:0 error:nullptr];
  return {static_cast<const char *>(data.bytes), data.length};
}

}  // namespace

@implementation ReactHost {
  std::unique_ptr<JsHost> host_;
}

+ (instancetype)shared {
  static ReactHost *shared;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    shared = [ReactHost new];
    shared.globals = @{};
  });
  return shared;
}

- (void)start {
  if (!host_) {
    NSString *bundle = NSProcessInfo.processInfo.environment[@"TIMPUSH_BUNDLE"];
    JsHost::Options options{bundle.fileSystemRepresentation, jsonOf(self.globals)};
    host_ = std::make_unique<JsHost>(options, std::make_shared<JavaScriptListener>());
  }
}

- (BOOL)call:(NSString *)function arguments:(NSArray *)arguments command:(long long)command {
  if (!host_) {
    return NO;
  }
  host_->call(function.UTF8String, jsonOf(arguments), command);
  return YES;
}

@end

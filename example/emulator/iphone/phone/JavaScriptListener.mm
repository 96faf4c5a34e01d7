#import "JavaScriptListener.h"

#import "Control.h"

namespace {

/** UTF-8 of JavaScript, in which a lone surrogate may have left what is none. */
NSString *textOf(const std::string &utf8) {
  NSData *data = [NSData dataWithBytes:utf8.data() length:utf8.size()];
  return [[NSString alloc] initWithData:data encoding:NSUTF8StringEncoding] ?: @"(no text)";
}

id valueOf(const std::string &json) {
  NSData *data = [NSData dataWithBytes:json.data() length:json.size()];
  return [NSJSONSerialization JSONObjectWithData:data
                                         options:NSJSONReadingAllowFragments
                                           error:nullptr];
}

}  // namespace

void JavaScriptListener::onConsole(const std::string &level, const std::string &text) {
  @autoreleasepool {
    [Control log:@"js" level:textOf(level) text:textOf(text)];
  }
}

void JavaScriptListener::onResult(std::int64_t callId, const std::optional<std::string> &json,
                                  const std::optional<std::string> &error) {
  @autoreleasepool {
    if (error) {
      [Control fail:callId error:textOf(*error)];
    } else {
      [Control answer:callId data:json ? valueOf(*json) : nil];
    }
  }
}

void JavaScriptListener::onFatal(const std::string &error) {
  @autoreleasepool {
    [Control log:@"js" level:@"fatal" text:textOf(error)];
  }
}

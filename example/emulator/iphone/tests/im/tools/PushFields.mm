#import "PushFields.h"

#include <fstream>
#include <regex>
#include <string>

namespace timpush::tests {

namespace {

/** As the engine writes it for the platform. */
id valueOf(const std::string &kind, NSString *name) {
  if (kind == "Flag") {
    return [NSNumber numberWithBool:YES];
  }
  if (kind == "Number") {
    return @16;
  }
  return [NSString stringWithFormat:kind == "Json" ? @"{\"%@\":1}" : @"the %@", name];
}

}  // namespace

NSDictionary<NSString *, id> *everyPushField() {
  std::ifstream table(REPOSITORY "/rust/surface/src/options/field.rs");
  const std::regex row("^    \\w+: \"(\\w+)\", (\\w+),.*");
  NSMutableDictionary *fields = [NSMutableDictionary new];
  std::smatch found;
  for (std::string line; std::getline(table, line);) {
    if (!std::regex_match(line, found, row)) {
      continue;
    }
    NSString *name = [NSString stringWithUTF8String:found[1].str().c_str()];
    fields[name] = valueOf(found[2].str(), name);
  }
  return fields;
}

}  // namespace timpush::tests

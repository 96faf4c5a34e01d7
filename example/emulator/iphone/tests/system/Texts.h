#pragma once

#import <Foundation/Foundation.h>

#include <string>
#include <vector>

/** For GoogleTest, which prints what differs. */
inline std::string text(NSString *string) {
  return string ? string.UTF8String : "nil";
}

inline std::vector<std::string> texts(NSArray<NSString *> *strings) {
  std::vector<std::string> all;
  for (NSString *string in strings) {
    all.push_back(text(string));
  }
  return all;
}

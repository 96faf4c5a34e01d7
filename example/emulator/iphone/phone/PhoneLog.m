#import "PhoneLog.h"

#import <Foundation/Foundation.h>

#include <stdio.h>

#import "Control.h"

/** A line of the package after GNUstep's time and thread: its level's first letter, and this. */
static NSString *const kMark = @" TimPush: ";

static NSString *levelOf(NSString *before) {
  NSDictionary *levels = @{@"D" : @"debug", @"I" : @"info", @"W" : @"warn", @"E" : @"error"};
  NSUInteger length = before.length;
  return length > 0 ? levels[[before substringFromIndex:length - 1]] : nil;
}

static void writeToStandardError(NSString *line) {
  NSData *utf8 = [line dataUsingEncoding:NSUTF8StringEncoding];
  fwrite(utf8.bytes, 1, utf8.length, stderr);
}

static void take(NSString *line) {
  NSRange mark = [line rangeOfString:kMark];
  NSString *level =
      mark.location == NSNotFound ? nil : levelOf([line substringToIndex:mark.location]);
  if (!level) {
    return writeToStandardError(line);
  }
  NSString *text = [line substringFromIndex:NSMaxRange(mark)];
  NSCharacterSet *newlines = NSCharacterSet.newlineCharacterSet;
  [Control log:@"engine" level:level text:[text stringByTrimmingCharactersInSet:newlines]];
}

void installPhoneLog(void) {
  _NSLog_printf_handler = take;
}

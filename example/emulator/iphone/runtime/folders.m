/**
 * Where an app finds its folders. GNUstep goes by the user's entry in the password file, which
 * would be one home for all phones; here it is the environment's `HOME`, laid out as on an iPhone.
 */

#import "runtime.h"

NSString *NSHomeDirectory(void) {
  return NSHomeDirectoryForUser(nil);
}

NSString *NSHomeDirectoryForUser(NSString *user) {
  return [NSString stringWithUTF8String:getenv("HOME") ?: "/"];
}

static NSString *nameOf(NSSearchPathDirectory directory) {
  switch (directory) {
    case NSApplicationSupportDirectory:
      return @"Library/Application Support";
    case NSCachesDirectory:
      return @"Library/Caches";
    case NSDocumentDirectory:
      return @"Documents";
    default:
      return @"Library";
  }
}

NSArray *NSSearchPathForDirectoriesInDomains(NSSearchPathDirectory directory,
                                             NSSearchPathDomainMask domains, BOOL expandTilde) {
  return [NSArray
      arrayWithObject:[NSHomeDirectory() stringByAppendingPathComponent:nameOf(directory)]];
}

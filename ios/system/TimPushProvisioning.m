#import "TimPushProvisioning.h"

/** The property list inside the signed file, where it stands as plain text. */
static NSData *propertyList(NSData *profile) {
  NSData *head = [@"<?xml" dataUsingEncoding:NSASCIIStringEncoding];
  NSData *tail = [@"</plist>" dataUsingEncoding:NSASCIIStringEncoding];
  NSRange all = NSMakeRange(0, profile.length);
  NSRange from = [profile rangeOfData:head options:0 range:all];
  NSRange to = [profile rangeOfData:tail options:NSDataSearchBackwards range:all];
  if (from.location == NSNotFound || to.location == NSNotFound || to.location < from.location) {
    return nil;
  }
  return [profile subdataWithRange:NSUnionRange(from, to)];
}

NSString *TimPushApsEnvironment(void) {
  NSString *path = [NSBundle.mainBundle pathForResource:@"embedded" ofType:@"mobileprovision"];
  NSData *profile = path ? [NSData dataWithContentsOfFile:path] : nil;
  NSData *list = profile ? propertyList(profile) : nil;
  if (!list) {
    return nil;
  }
  NSDictionary *read = [NSPropertyListSerialization propertyListWithData:list
                                                                 options:NSPropertyListImmutable
                                                                  format:nil
                                                                   error:nil];
  return read ? read[@"Entitlements"][@"aps-environment"] ?: @"missing" : nil;
}

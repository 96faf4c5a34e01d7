#import "PushRegistration.h"

#import <UIKit/UIApplication+Life.h>
#import <dispatch/dispatch.h>

#import "ApnsClient.h"
#import "Control.h"
#import "Features.h"
#import "SystemStore.h"

static NSString *const NAME = @"registration";

/** Codes of `NSCocoaErrorDomain`, which no header of Apple's names. */
static const NSInteger NO_ENTITLEMENT = 3000;
static const NSInteger SIMULATOR = 3010;

@implementation PushRegistration {
  ApnsClient *apns;
  NSString *token;
}

- (instancetype)init {
  if ((self = [super init])) {
    apns = [ApnsClient new];
    __weak PushRegistration *weakSelf = self;
    apns.onToken = ^(NSString *given) {
      [weakSelf take:given];
    };
  }
  return self;
}

- (void)restore {
  NSDictionary *saved = [SystemStore load:NAME];
  _active = [saved[@"active"] boolValue];
  token = saved[@"token"];
}

- (void)begin {
  _active = YES;
  [self save];
  NSError *error = [self obstacle];
  if (!error) {
    return [self ask];
  }
  dispatch_async(dispatch_get_main_queue(), ^{
    [UIApplication.sharedApplication takeRegistrationError:error];
  });
}

- (void)end {
  _active = NO;
  [self save];
}

- (void)renew {
  NSString *old = token ?: @"";
  token = nil;
  [self save];
  [apns call:@"unregister"
      request:@{@"token" : old}
       answer:^(NSInteger code, NSString *desc, NSDictionary *data) {
         if (self->_active && UIApplication.sharedApplication && ![self obstacle]) {
           [self ask];
         }
       }];
}

- (NSError *)obstacle {
  if ([[Features valueOf:@"simulator"] isEqual:@YES]) {
    return [self errorOf:SIMULATOR says:@"remote notifications are not supported in the simulator"];
  }
  if (![self environment]) {
    return [self errorOf:NO_ENTITLEMENT
                    says:@"no valid “aps-environment” entitlement string found for application"];
  }
  return nil;
}

/** By the entitlement that the app is signed with; nil without one. */
- (NSString *)environment {
  id entitlement = [Features valueOf:@"entitlement"] ?: @"development";
  if ([entitlement isEqual:@"store"]) {
    return @"production";
  }
  return entitlement == NSNull.null ? nil : entitlement;
}

- (void)ask {
  NSDictionary *request = @{
    @"package" : NSBundle.mainBundle.bundleIdentifier,
    @"environment" : [self environment],
  };
  [apns call:@"register"
      request:request
       answer:^(NSInteger code, NSString *desc, NSDictionary *data) {
         if (code == 0) {
           [self take:data[@"token"]];
         } else {
           [UIApplication.sharedApplication takeRegistrationError:[self errorOf:code says:desc]];
         }
       }];
}

- (void)take:(NSString *)given {
  token = given;
  [self save];
  if (_active) {
    [UIApplication.sharedApplication takeDeviceToken:bytesOf(given)];
  }
}

- (NSError *)errorOf:(NSInteger)code says:(NSString *)text {
  return [NSError errorWithDomain:NSCocoaErrorDomain
                             code:code
                         userInfo:@{NSLocalizedDescriptionKey : text}];
}

/** A token is written in hexadecimal wherever it is text. */
static NSData *bytesOf(NSString *hex) {
  NSMutableData *data = [NSMutableData new];
  for (NSUInteger i = 0; i + 2 <= hex.length; i += 2) {
    unsigned value = 0;
    [[NSScanner scannerWithString:[hex substringWithRange:NSMakeRange(i, 2)]] scanHexInt:&value];
    unsigned char byte = (unsigned char)value;
    [data appendBytes:&byte length:1];
  }
  return data;
}

- (void)save {
  NSMutableDictionary *saved = [@{@"active" : @(_active)} mutableCopy];
  saved[@"token"] = token;
  [SystemStore save:saved as:NAME];
}

@end

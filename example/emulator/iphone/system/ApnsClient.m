#import "ApnsClient.h"

#import <dispatch/dispatch.h>

static const int64_t RETRY = 300 * NSEC_PER_MSEC;

@interface ApnsClient () <CloudListener>
@end

@implementation ApnsClient {
  CloudConnection *open;
}

- (void)call:(NSString *)api request:(NSDictionary *)request answer:(CloudAnswer)answer {
  CloudConnection *connection = [self connection];
  if (!connection) {
    return [self callLater:api request:request answer:answer];
  }
  [connection call:api
           request:request
            answer:^(NSInteger code, NSString *desc, NSDictionary *data) {
              dispatch_async(dispatch_get_main_queue(), ^{
                if (code == CloudConnectionLost) {
                  [self callLater:api request:request answer:answer];
                } else {
                  answer(code, desc, data);
                }
              });
            }];
}

- (void)callLater:(NSString *)api request:(NSDictionary *)request answer:(CloudAnswer)answer {
  dispatch_after(dispatch_time(DISPATCH_TIME_NOW, RETRY), dispatch_get_main_queue(), ^{
    [self call:api request:request answer:answer];
  });
}

/** Loopback opens at once. */
- (CloudConnection *)connection {
  if (!open) {
    open = [CloudConnection openRole:@"apns"
                                 app:NSBundle.mainBundle.bundleIdentifier
                            listener:self];
  }
  return open;
}

- (void)onCloudEvent:(NSDictionary *)event {
  if ([event[@"event"] isEqual:@"token"]) {
    dispatch_async(dispatch_get_main_queue(), ^{
      self.onToken(event[@"token"]);
    });
  }
}

- (void)onCloudClosed {
  dispatch_async(dispatch_get_main_queue(), ^{
    self->open = nil;
  });
}

@end

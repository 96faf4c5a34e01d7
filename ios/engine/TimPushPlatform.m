#import "TimPushPlatform.h"

#import <Foundation/Foundation.h>

#import "TimPushApns.h"
#import "TimPushCall.h"
#import "TimPushDevice.h"
#import "TimPushGuard.h"
#import "TimPushImSdk.h"
#import "TimPushInputs.h"
#import "TimPushJson.h"
#import "TimPushLog.h"
#import "TimPushPost.h"
#import "TimPushSystemCalls.h"
#import "TimPushTexts.h"

/** As `TimPushPost`, for what answers a call of JavaScript. */
static TimPushFailure answer(uint64_t number, TimPushText request,
                             void (^work)(TimPushCall *, NSDictionary<NSString *, id> *)) {
  @autoreleasepool {
    NSString *json = TimPushString(request);
    TimPushCall *call = [[TimPushCall alloc] initWithNumber:number];
    return TimPushPost(
        ^{
          work(call, TimPushJsonObject(json));
        },
        ^(NSString *why) {
          [call failWithCode:TimPushException message:why];
        });
  }
}

static TimPushFailure ofVendor(TimPushText vendor, void (^work)(NSString *)) {
  @autoreleasepool {
    NSString *name = TimPushString(vendor);
    return TimPushPost(
        ^{
          work(name);
        },
        ^(NSString *why) {
          [TimPushInputs vendor:name failedWithCode:TimPushException message:why];
        });
  }
}

static TimPushFailure describeDevice(void) {
  return TimPushPost(
      ^{
        [TimPushInputs device:TimPushDeviceInfo()];
      },
      ^(NSString *why) {
        TimPushLog(TimPushPriorityError,
                   [@"the phone could not be described: " stringByAppendingString:why]);
        [TimPushInputs device:@{}];
      });
}

static TimPushFailure queryLogin(void) {
  return TimPushPost(
      ^{
        [TimPushInputs login:[TimPushImSdk.shared findUser]];
      },
      ^(NSString *why) {
        [TimPushInputs login:nil];
      });
}

static TimPushFailure registerVendor(TimPushText vendor) {
  return ofVendor(vendor, ^(NSString *name) {
    [TimPushApns registerVendor:name];
  });
}

static TimPushFailure unregisterVendor(TimPushText vendor) {
  return ofVendor(vendor, ^(NSString *name) {
    [TimPushApns unregisterVendor:name];
  });
}

static TimPushFailure reportToken(uint64_t report, uint32_t businessID, TimPushText token) {
  @autoreleasepool {
    NSString *digits = TimPushString(token);
    return TimPushPost(
        ^{
          [TimPushImSdk.shared report:report businessID:businessID token:digits];
        },
        ^(NSString *why) {
          [TimPushInputs reportAnswer:report code:TimPushException message:why];
        });
  }
}

static TimPushFailure callIm(uint64_t number, TimPushText request) {
  return answer(number, request, ^(TimPushCall *call, NSDictionary<NSString *, id> *read) {
    [TimPushImSdk.shared call:number request:read];
  });
}

static TimPushFailure callSystem(uint64_t number, TimPushText request) {
  return answer(number, request, ^(TimPushCall *call, NSDictionary<NSString *, id> *read) {
    [TimPushSystemCalls answer:call request:read];
  });
}

static TimPushFailure writeLog(int32_t priority, TimPushText message) {
  @autoreleasepool {
    NSString *line = TimPushString(message);
    return TimPushFailureOf(TimPushAttempt(^{
      TimPushLog(priority, line);
    }));
  }
}

const TimPushPlatform TimPushIosPlatform = {
    .describe_device = describeDevice,
    .query_login = queryLogin,
    .register_vendor = registerVendor,
    .unregister_vendor = unregisterVendor,
    .report_token = reportToken,
    .call_im = callIm,
    .call_system = callSystem,
    .log = writeLog,
};

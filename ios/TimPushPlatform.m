#import "TimPushPlatform.h"

#import <Foundation/Foundation.h>
#import <dispatch/dispatch.h>

#import "TimPushApns.h"
#import "TimPushCall.h"
#import "TimPushDevice.h"
#import "TimPushGuard.h"
#import "TimPushImSdk.h"
#import "TimPushInputs.h"
#import "TimPushJson.h"
#import "TimPushLog.h"
#import "TimPushSystemCalls.h"
#import "TimPushTexts.h"

static char *copied(NSString *text) {
  return strdup(text.UTF8String ?: "");
}

static TimPushFailure failure(NSException *thrown) {
  if (!thrown) {
    return (TimPushFailure){.name = NULL, .reason = NULL};
  }
  return (TimPushFailure){.name = copied(thrown.name), .reason = copied(thrown.reason)};
}

/** Runs `work` on the main queue, and `onFailure` with the words of what it threw. */
static TimPushFailure post(void (^work)(void), void (^onFailure)(NSString *why)) {
  @autoreleasepool {
    return failure(TimPushAttempt(^{
      dispatch_async(dispatch_get_main_queue(), ^{
        NSException *thrown = TimPushAttempt(work);
        if (thrown) {
          onFailure(TimPushWords(thrown));
        }
      });
    }));
  }
}

/** As `post`, for what answers a call of JavaScript. */
static TimPushFailure answer(uint64_t number, TimPushText request,
                             void (^work)(TimPushCall *, NSDictionary<NSString *, id> *)) {
  @autoreleasepool {
    NSString *json = TimPushString(request);
    TimPushCall *call = [[TimPushCall alloc] initWithNumber:number];
    return post(
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
    return post(
        ^{
          work(name);
        },
        ^(NSString *why) {
          [TimPushInputs vendor:name failedWithCode:TimPushException message:why];
        });
  }
}

static TimPushFailure describeDevice(void) {
  return post(
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
  return post(
      ^{
        [TimPushImSdk.shared watch];
        [TimPushInputs login:TimPushImSdk.shared.loginUser];
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
    return post(
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
    return failure(TimPushAttempt(^{
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

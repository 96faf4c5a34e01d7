#import "Commands.h"

#import "AppProcess.h"
#import "Control.h"
#import "EngineStart.h"
#import "IPhoneSystem.h"
#import "MainLoop.h"
#import "ReactHost.h"

typedef void (^Work)(NSDictionary *command, long long number);

/** What answers at once, with nothing. */
static Work plain(void (^work)(void)) {
  return ^(__attribute__((unused)) NSDictionary *command, long long number) {
    work();
    [Control answer:number data:nil];
  };
}

static void callJavaScript(NSDictionary *command, long long number) {
  NSArray *arguments = command[@"args"] ?: @[];
  if (![ReactHost.shared call:command[@"call"] arguments:arguments command:number]) {
    [Control fail:number error:@"the app is not running"];
  }
}

static void tellShade(NSDictionary *command, long long number) {
  if (command[@"png"]) {
    [IPhoneSystem.shared drawShadeTo:command[@"png"]];
  }
  [Control answer:number data:[IPhoneSystem.shared shade]];
}

static void tap(NSDictionary *command, long long number) {
  NSUInteger index = [command[@"index"] unsignedIntegerValue];
  NSArray<NSDictionary *> *shade = [IPhoneSystem.shared shade];
  NSTimeInterval now = NSDate.date.timeIntervalSince1970;
  if (![IPhoneSystem.shared tap:index]) {
    NSString *error = [NSString stringWithFormat:@"the shade has no notification %lu", index];
    return [Control fail:number error:error];
  }
  NSMutableDictionary *tapped = [shade[index] mutableCopy];
  tapped[@"deliveredAt"] = @(now * 1000);
  [Control answer:number data:tapped];
}

static void control(NSString *name, NSDictionary *command, long long number) {
  if ([IPhoneSystem.shared carryOut:name fields:command]) {
    [Control answer:number data:nil];
  } else {
    [Control fail:number error:[@"no such command: " stringByAppendingString:name]];
  }
}

static NSDictionary<NSString *, Work> *works(void) {
  return @{@"launch" : plain(^{
             [AppProcess launch:nil foreground:YES];
             [IPhoneSystem.shared appToForeground];
           }),
           @"process" : ^(NSDictionary *command, long long number){
               [Control answer:number data:@(measureEngineStart())];
}
,
    @"background" : plain(^{
      [IPhoneSystem.shared appToBackground];
    }),
    @"foreground" : plain(^{
      [IPhoneSystem.shared appToForeground];
    }),
    @"isForeground" : ^(NSDictionary *command, long long number) {
      [Control answer:number data:@([IPhoneSystem.shared appIsInForeground])];
    },
    @"js" : ^(NSDictionary *command, long long number) {
      callJavaScript(command, number);
    },
    @"shade" : ^(NSDictionary *command, long long number) {
      tellShade(command, number);
    },
    @"tap" : ^(NSDictionary *command, long long number) {
      tap(command, number);
    },
    @"badge" : ^(NSDictionary *command, long long number) {
      [Control answer:number data:@(IPhoneSystem.shared.badge.count)];
    },
    @"quit" : plain(^{
      [MainLoop quit];
    }),
}
;
}

@implementation Commands

+ (void)run:(NSDictionary *)command {
  long long number = [command[@"id"] longLongValue];
  if (command[@"globals"]) {
    ReactHost.shared.globals = command[@"globals"];
  }
  NSString *name = command[@"do"];
  Work work = works()[name];
  if (work) {
    work(command, number);
  } else {
    control(name, command, number);
  }
}

@end

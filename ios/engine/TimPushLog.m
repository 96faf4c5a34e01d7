#import "TimPushLog.h"

static NSString *letter(TimPushPriority priority) {
  switch (priority) {
    case TimPushPriorityDebug:
      return @"D";
    case TimPushPriorityInfo:
      return @"I";
    case TimPushPriorityWarning:
      return @"W";
    case TimPushPriorityError:
      return @"E";
  }
  return @"?";
}

void TimPushLog(TimPushPriority priority, NSString *line) {
  NSLog(@"%@ TimPush: %@", letter(priority), line);
}

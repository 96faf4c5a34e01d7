#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/** How loud a line is: `log` in `TimPushEngine.h`. */
typedef NS_ENUM(int32_t, TimPushPriority) {
  TimPushPriorityDebug = 3,
  TimPushPriorityInfo = 4,
  TimPushPriorityWarning = 5,
  TimPushPriorityError = 6,
};

/** Writes a line that is free of secrets. */
void TimPushLog(TimPushPriority priority, NSString *line);

NS_ASSUME_NONNULL_END

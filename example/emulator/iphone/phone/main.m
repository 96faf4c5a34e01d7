#import "Phone.h"

int main(void) {
  @autoreleasepool {
    livePhone();
  }
  return 0;
}

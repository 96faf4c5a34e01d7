#import "Shapes.h"

static int living;

int livingCorners(void) {
  return living;
}

// Before its superclass, which has no size yet when the runtime reads this.
@implementation Square {
  std::string text_;
}

- (void)write:(const std::string &)text {
  text_ = text;
}

- (std::string)text {
  return text_;
}

@end

@implementation Corner

- (instancetype)init {
  if ((self = [super init])) {
    living += 1;
  }
  return self;
}

- (void)dealloc {
  living -= 1;
}

- (int)corners {
  return 1;
}

@end

#import <Foundation/Foundation.h>
#include <gtest/gtest.h>

int main(int count, char **arguments) {
  @autoreleasepool {
    // Until there is one, GNUstep does at once what the main thread is to do later.
    [NSRunLoop mainRunLoop];
    testing::InitGoogleTest(&count, arguments);
    return RUN_ALL_TESTS();
  }
}

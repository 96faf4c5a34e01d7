// Weak references, also while other threads let go of the object.
#import <gtest/gtest.h>

#include <thread>
#include <vector>

#import "Shapes.h"

TEST(Weak, BecomesNilWithTheObject) {
  Corner *corner = [Corner new];
  @autoreleasepool {
    Corner *other = [Corner new];
    corner.opposite = other;
    other.opposite = corner;
    EXPECT_EQ(corner.opposite.opposite, corner);
  }
  EXPECT_EQ(corner.opposite, nil);
}

TEST(Weak, EachOfManyReferencesBecomesNil) {
  std::vector<std::unique_ptr<Corner * __weak>> references;
  @autoreleasepool {
    Corner *corner = [Corner new];
    for (int i = 0; i < 100; i++) {
      references.push_back(std::make_unique<Corner * __weak>(corner));
    }
    references.erase(references.begin(), references.begin() + 10);
    EXPECT_EQ(*references.back(), corner);
  }
  for (auto &reference : references) {
    EXPECT_EQ(*reference, nil);
  }
}

TEST(Weak, AnObjectThatGoesIsNotRevived) {
  constexpr int kRounds = 1000;
  for (int round = 0; round < kRounds; round++) {
    Corner *corner = [Corner new];
    __weak Corner *reference = corner;
    auto use = [&] {
      @autoreleasepool {
        while (Corner *strong = reference) {
          EXPECT_EQ(strong.corners, 1);
        }
      }
    };
    std::thread first(use);
    std::thread second(use);
    corner = nil;
    first.join();
    second.join();
  }
  EXPECT_EQ(livingCorners(), 0);
}

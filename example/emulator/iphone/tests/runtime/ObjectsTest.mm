// Objects, their variables and their protocols, as ARC expects them of the runtime.
#import <gtest/gtest.h>

#import "Shapes.h"

TEST(Objects, VariablesOfAClassAndOfItsSuperclassAreApart) {
  @autoreleasepool {
    Square *square = [Square new];
    square.name = @"name";
    square.next = [NSObject new];
    square.sharp = YES;
    square.width = 7;
    square.material = @"paper";
    [square write:std::string(100, 'x')];
    EXPECT_TRUE([square.name isEqual:@"name"]);
    EXPECT_TRUE([square.material isEqual:@"paper"]);
    EXPECT_TRUE(square.sharp);
    EXPECT_EQ(square.width, 7);
    EXPECT_EQ(square.text, std::string(100, 'x'));
  }
}

TEST(Objects, GoWithTheirLastOwner) {
  @autoreleasepool {
    Square *square = [Square new];
    square.next = [Corner new];
    EXPECT_EQ(livingCorners(), 2);
  }
  EXPECT_EQ(livingCorners(), 0);
}

TEST(Objects, ACopiedPropertyDoesNotChangeWithItsSource) {
  NSMutableString *source = [NSMutableString stringWithString:@"a"];
  Corner *corner = [Corner new];
  corner.name = source;
  [source appendString:@"b"];
  EXPECT_TRUE([corner.name isEqual:@"a"]);
}

TEST(Objects, KnowTheirProtocols) {
  EXPECT_TRUE([Square conformsToProtocol:@protocol(Shape)]);
  EXPECT_TRUE([Square conformsToProtocol:@protocol(NSObject)]);
  EXPECT_FALSE([Square conformsToProtocol:@protocol(Colour)]);
}

TEST(Objects, BooleansAndTextsSurviveJson) {
  NSDictionary *all = @{@"yes" : @YES, @"no" : @((BOOL)(1 > 2)), @"one" : @1, @"text" : @"晚饭"};
  NSData *json = [NSJSONSerialization dataWithJSONObject:all options:0 error:NULL];
  NSString *text = [[NSString alloc] initWithData:json encoding:NSUTF8StringEncoding];
  EXPECT_TRUE([text containsString:@"\"yes\": true"]) << text.UTF8String;
  EXPECT_TRUE([text containsString:@"\"no\": false"]) << text.UTF8String;
  EXPECT_TRUE([text containsString:@"\"one\": 1"]) << text.UTF8String;
  id again = [NSJSONSerialization JSONObjectWithData:json options:0 error:NULL];
  EXPECT_TRUE([again[@"text"] isEqual:@"晚饭"]);
}

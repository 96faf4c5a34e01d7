// The picture of the notification list.
#import <gtest/gtest.h>

#import "IPhoneSystem.h"
#import "ShadeDrawing.h"
#import "TestPhone.h"
#import "Texts.h"

static BOOL has(NSString *text, NSString *part) {
  return [text rangeOfString:part].location != NSNotFound;
}

TEST(Picture, HasTheTextsOfTheListAsTheyAreAndCut) {
  NSDictionary *entry =
      @{@"title" : @"<丹尼> & co", @"text" : @"一二三四五六七八九十一二三四五六七八九十"};
  NSString *drawing = [ShadeDrawing of:@[ entry ] badge:7];
  EXPECT_TRUE(has(drawing, @">&lt;丹尼&gt; &amp; co<"));
  EXPECT_TRUE(has(drawing, @">一二三四五六七八九十一二三四五六七八…<"));
  EXPECT_TRUE(has(drawing, @">7<"));
}

/** The height in a PNG file's header; 0 if it is none. */
static unsigned heightOf(NSString *file) {
  NSData *png = [NSData dataWithContentsOfFile:file];
  if (png.length < 24 || memcmp(png.bytes, "\x89PNG", 4) != 0) {
    return 0;
  }
  const unsigned char *bytes = (const unsigned char *)png.bytes + 20;
  return bytes[2] * 256u + bytes[3];
}

TEST(Picture, IsAFileThatGrowsWithTheList) {
  unpackPhone(@{});
  permitAndRegister(UNAuthorizationOptionAlert);
  NSString *folder = NSProcessInfo.processInfo.environment[@"TIMPUSH_STORAGE"];
  NSString *file = [folder stringByAppendingPathComponent:@"pictures/shade.png"];
  [IPhoneSystem.shared drawShadeTo:file];
  unsigned empty = heightOf(file);
  EXPECT_GT(empty, 0u);
  for (int i = 0; i < 4; i++) {
    receivePush([NSString stringWithFormat:@"m%d", i], @{@"alert" : @"你好"});
  }
  [IPhoneSystem.shared drawShadeTo:file];
  EXPECT_GT(heightOf(file), empty);
}

#import "ShadeDrawing.h"

/** Sizes in points. */
static const int WIDTH = 393;
static const int LEAST_HEIGHT = 420;
static const int TOP = 210;
static const int BOTTOM = 48;
static const int CARD_HEIGHT = 84;
static const int GAP = 8;

/** How many ideographs of 15 points a line of a card has room for. */
static const double LINE = 18.5;

static NSString *const PAGE =
    @"<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d' "
    @"font-family='WenQuanYi Micro Hei, Noto Sans CJK SC, sans-serif' fill='#fff'>"
    @"<defs><linearGradient id='sky' x2='0' y2='1'><stop stop-color='#27304f'/>"
    @"<stop offset='1' stop-color='#7a5b73'/></linearGradient></defs>"
    @"<rect width='100%%' height='100%%' fill='url(#sky)'/>"
    @"<rect x='134' y='12' width='125' height='36' rx='18' fill='#000'/>"
    @"<text x='40' y='38' font-size='16'>中国移动</text>"
    @"<text x='353' y='38' font-size='15' text-anchor='end'>5G 100%%</text>"
    @"<text x='196' y='92' font-size='20' text-anchor='middle'>%@</text>"
    @"<text x='196' y='176' font-size='88' text-anchor='middle'>%@</text>%@</svg>";

static NSString *const CARD =
    @"<g transform='translate(12 %d)'>"
    @"<rect width='369' height='84' rx='22' fill='#f4f2f5' fill-opacity='.86'/>"
    @"<rect x='14' y='22' width='40' height='40' rx='9' fill='#0a6cff'/>"
    @"<path d='M24 34h20v13h-11l-5 5v-5h-4z'/>%@<g fill='#000'>"
    @"<text x='66' y='38' font-size='16' font-weight='bold'>%@</text>"
    @"<text x='66' y='62' font-size='15'>%@</text>"
    @"<text x='353' y='36' font-size='13' fill='#555' text-anchor='end'>%@</text></g></g>";

static NSString *const BADGE =
    @"<circle cx='53' cy='22' r='10' fill='#ff3b30'/>"
    @"<text x='53' y='27' font-size='13' text-anchor='middle'>%ld</text>";

static NSString *const EMPTY =
    @"<text x='196' y='260' font-size='16' text-anchor='middle' fill-opacity='.7'>没有较早的通知"
    @"</text>";

@implementation ShadeDrawing

+ (NSString *)of:(NSArray<NSDictionary *> *)entries badge:(NSInteger)badge {
  NSMutableString *cards = [NSMutableString new];
  int y = TOP;
  for (NSDictionary *entry in entries) {
    [cards appendFormat:CARD, y, entry == entries[0] ? badgeOf(badge) : @"",
                        lineOf(entry[@"title"], LINE - 4), lineOf(entry[@"text"], LINE),
                        timeOf(entry)];
    y += CARD_HEIGHT + GAP;
  }
  NSDate *now = NSDate.date;
  return [NSString stringWithFormat:PAGE, WIDTH, MAX(LEAST_HEIGHT, y + BOTTOM),
                                    format(@"M月d日 EEEE", now), format(@"H:mm", now),
                                    entries.count > 0 ? cards : EMPTY];
}

static NSString *badgeOf(NSInteger badge) {
  return badge > 0 ? [NSString stringWithFormat:BADGE, (long)badge] : @"";
}

static NSString *timeOf(NSDictionary *entry) {
  return format(@"H:mm", [NSDate dateWithTimeIntervalSince1970:[entry[@"at"] doubleValue] / 1000]);
}

static NSString *format(NSString *pattern, NSDate *date) {
  NSDateFormatter *formatter = [NSDateFormatter new];
  formatter.locale = [[NSLocale alloc] initWithLocaleIdentifier:@"zh_CN"];
  formatter.dateFormat = pattern;
  return [formatter stringFromDate:date];
}

/** As much of a text as a line has room for, for SVG. */
static NSString *lineOf(NSString *text, double room) {
  NSMutableString *line = [NSMutableString new];
  for (NSUInteger at = 0; at < text.length;) {
    NSRange letter = [text rangeOfComposedCharacterSequenceAtIndex:at];
    room -= widthOf([text characterAtIndex:at]);
    if (room < 0) {
      return [line stringByAppendingString:@"…"];
    }
    [line appendString:escaped([text substringWithRange:letter])];
    at = NSMaxRange(letter);
  }
  return line;
}

/** In ideographs, which begin behind the alphabets. */
static double widthOf(unichar letter) {
  return letter < 0x2e80 ? 0.5 : 1;
}

static NSString *escaped(NSString *letter) {
  NSDictionary<NSString *, NSString *> *entities =
      @{@"<" : @"&lt;", @">" : @"&gt;", @"&" : @"&amp;", @"\n" : @" "};
  unichar first = [letter characterAtIndex:0];
  return entities[letter] ?: first < 0x20 ? @"" : letter;
}

@end

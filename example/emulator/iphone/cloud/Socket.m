#import "Socket.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

enum { CHUNK = 1 << 14 };

@implementation Socket {
  int descriptor_;
  NSMutableData *read_;
}

static int connectLoopback(uint16_t port) {
  int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  struct sockaddr_in address = {
      .sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  if (connect(descriptor, (struct sockaddr *)&address, sizeof address) != 0) {
    close(descriptor);
    return -1;
  }
  int on = 1;
  setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  return descriptor;
}

+ (instancetype)connectToPort:(uint16_t)port {
  int descriptor = connectLoopback(port);
  return descriptor < 0 ? nil : [[self alloc] initWithDescriptor:descriptor];
}

- (instancetype)initWithDescriptor:(int)descriptor {
  if ((self = [super init])) {
    descriptor_ = descriptor;
    read_ = [NSMutableData new];
  }
  return self;
}

- (void)dealloc {
  close(descriptor_);
}

- (BOOL)writeLine:(NSData *)line {
  NSMutableData *whole = [line mutableCopy];
  [whole appendBytes:"\n" length:1];
  @synchronized(self) {
    return [self writeAll:whole.bytes length:whole.length];
  }
}

- (BOOL)writeAll:(const char *)bytes length:(NSUInteger)length {
  while (length > 0) {
    ssize_t written = send(descriptor_, bytes, length, MSG_NOSIGNAL);
    if (written < 0 && errno == EINTR) {
      continue;
    }
    if (written <= 0) {
      return NO;
    }
    bytes += written;
    length -= (NSUInteger)written;
  }
  return YES;
}

- (NSData *)readLine {
  NSUInteger searched = 0;
  for (;;) {
    const char *bytes = read_.bytes;
    const char *end = memchr(bytes + searched, '\n', read_.length - searched);
    if (end) {
      return [self takeLine:(NSUInteger)(end - bytes)];
    }
    searched = read_.length;
    if (![self readMore]) {
      return nil;
    }
  }
}

- (NSData *)takeLine:(NSUInteger)length {
  NSData *line = [read_ subdataWithRange:NSMakeRange(0, length)];
  [read_ replaceBytesInRange:NSMakeRange(0, length + 1) withBytes:NULL length:0];
  return line;
}

- (BOOL)readMore {
  char chunk[CHUNK];
  ssize_t count;
  do {
    count = recv(descriptor_, chunk, sizeof chunk, 0);
  } while (count < 0 && errno == EINTR);
  if (count <= 0) {
    return NO;
  }
  [read_ appendBytes:chunk length:(NSUInteger)count];
  return YES;
}

- (void)close {
  shutdown(descriptor_, SHUT_RDWR);
}

@end

#import <dispatch/dispatch.h>
#include <pthread.h>
#include <time.h>

#import "Queues.h"

dispatch_queue_t dispatch_get_main_queue(void) {
  static MainQueue *queue;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    queue = [MainQueue new];
  });
  return queue;
}

dispatch_queue_t dispatch_get_global_queue(intptr_t priority, uintptr_t flags) {
  static GlobalQueue *queue;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    queue = [GlobalQueue new];
  });
  return queue;
}

dispatch_queue_t dispatch_queue_create(const char *label, void *attributes) {
  return [[SerialQueue alloc] initWithLabel:@(label ? label : "queue")];
}

void dispatch_async(dispatch_queue_t queue, dispatch_block_t block) {
  [queue run:block at:DISPATCH_TIME_NOW];
}

void dispatch_after(dispatch_time_t when, dispatch_queue_t queue, dispatch_block_t block) {
  [queue run:block at:when];
}

dispatch_time_t dispatch_time(dispatch_time_t when, int64_t nanoseconds) {
  if (when != DISPATCH_TIME_NOW) {
    return when + (dispatch_time_t)nanoseconds;
  }
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (dispatch_time_t)now.tv_sec * NSEC_PER_SEC + (dispatch_time_t)(now.tv_nsec + nanoseconds);
}

void dispatch_once(dispatch_once_t *once, dispatch_block_t block) {
  static pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
  if (__atomic_load_n(once, __ATOMIC_ACQUIRE)) {
    return;
  }
  pthread_mutex_lock(&lock);
  if (!*once) {
    block();
    __atomic_store_n(once, 1, __ATOMIC_RELEASE);
  }
  pthread_mutex_unlock(&lock);
}

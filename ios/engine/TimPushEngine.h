#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/**
 * The C boundary to the Rust engine (rust/bridge/src/apple).
 *
 * Every function may be called on any thread. None throws: what goes wrong is logged through
 * `TimPushPlatform.log`.
 */

#ifdef __cplusplus
extern "C" {
#endif

/** UTF-8, not NUL-terminated, valid during the call only. `bytes` NULL stands for nothing. */
typedef struct {
  const char* bytes;
  size_t length;
} TimPushText;

/**
 * Why the platform could not take a request: made by `malloc`, freed by the engine. `name` NULL for
 * success.
 */
typedef struct {
  char* name;
  char* reason;
} TimPushFailure;

/**
 * What the engine asks of iOS. Called on the engine's thread only, which has no autorelease pool;
 * each hands the work on and returns at once, and no exception leaves it. One that is NULL fails
 * its requests. JSON as rust/engine defines it.
 */
typedef struct {
  /** Answer: `timpush_on_device`. */
  TimPushFailure (*describe_device)(void);
  /** Answer: `timpush_on_login`. */
  TimPushFailure (*query_login)(void);
  /** Answer, now or later: `timpush_on_vendor_token` or `timpush_on_vendor_failure`. */
  TimPushFailure (*register_vendor)(TimPushText vendor);
  /** No answer; a failure comes as `timpush_on_vendor_failure`. */
  TimPushFailure (*unregister_vendor)(TimPushText vendor);
  /** Answer: `timpush_on_report_answer`. An empty token clears the one reported before. */
  TimPushFailure (*report_token)(uint64_t report, uint32_t business_id, TimPushText token);
  /** Answer: `timpush_on_call_answer`. JSON of `ImRequest`. */
  TimPushFailure (*call_im)(uint64_t call, TimPushText request);
  /** Answer: `timpush_on_call_answer`. JSON of `SystemRequest`. */
  TimPushFailure (*call_system)(uint64_t call, TimPushText request);
  /** A line free of secrets; priority 3 debug, 4 info, 5 warning, 6 error. */
  TimPushFailure (*log)(int32_t priority, TimPushText message);
} TimPushPlatform;

/**
 * Starts the engine with what it saved in `state_dir`, an absolute path. Idempotent.
 * `platform` is copied.
 *
 * @return false when it cannot run; `failure`, if not NULL, is then written with why and is the
 *         caller's to free, else written with NULLs
 */
bool timpush_start(const TimPushPlatform* platform, TimPushText state_dir, TimPushFailure* failure);

/** JSON of `DeviceInfo` (rust/surface/src/vendor.rs). */
void timpush_on_device(TimPushText json);
/** The user ID; nothing or empty for nobody. */
void timpush_on_login(TimPushText user);
/** One of `connecting`, `connected`, `connectFailed`, `kickedOffline`, `signatureExpired`. */
void timpush_on_im_event(TimPushText event);
/** A token in hexadecimal, asked or unasked. */
void timpush_on_vendor_token(TimPushText vendor, TimPushText token);
/** `code` of the NSError, -1 for an exception. */
void timpush_on_vendor_failure(TimPushText vendor, int64_t code, TimPushText message);
/** `code` 0 accepts. */
void timpush_on_report_answer(uint64_t report, int32_t code, TimPushText message);
/** `code` 0 for success; `data` is JSON or nothing. */
void timpush_on_call_answer(uint64_t call, int32_t code, TimPushText message, TimPushText data);
/** JSON of `RawTap` (rust/engine/src/input.rs). On disk when it returns; waits for at most 2 s. */
void timpush_on_tap(TimPushText json);
/** JSON of `RawMessage` (rust/engine/src/input.rs). Decided when it returns, after 2 s at most. */
void timpush_on_message(TimPushText json);
/** The sender took an IM message back. */
void timpush_on_message_revoked(TimPushText message_id);
/** The app came to the foreground or left it. */
void timpush_on_app_state(bool foreground);
/** How many messages are unread in all, as the IM SDK counts them. */
void timpush_on_unread(uint32_t total);
/** Whether the user permits notifications; a provisional permission is one. */
void timpush_on_permission(bool granted);

#ifdef __cplusplus
}
#endif

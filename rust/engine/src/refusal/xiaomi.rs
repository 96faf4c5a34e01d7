//! Xiaomi's codes: `com.xiaomi.mipush.sdk.ErrorCode`, the same from 3.7.6 to 6.0.1.

use super::{Refusal, refused};

pub(super) const TABLE: &[Refusal] = &[
    refused(
        70_000_001,
        "its service cannot be reached",
        "Check the phone's network, and call init again",
    ),
    refused(
        70_000_002,
        "it does not know this app",
        "Check mi_push_app_id, mi_push_app_key and the app's package name against Xiaomi's console",
    ),
    refused(
        70_000_003,
        "its SDK sent something that the service cannot read",
        "Check that mi_push_app_id and mi_push_app_key are those of the console, letter by letter",
    ),
    refused(
        70_000_004,
        "its service has an error of its own",
        "Call init again later; if it stays, ask Xiaomi's support",
    ),
];

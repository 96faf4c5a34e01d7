//! Meizu's codes: those of its push platform (MEIZUPUSH/PushAPI), which a registration gets as well,
//! and PushSDK's own, the five-digit ones.

use super::{Refusal, refused};

pub(super) const TABLE: &[Refusal] = &[
    refused(
        500,
        "its service cannot be reached, or has an error of its own",
        "Check the phone's network, and call init again",
    ),
    refused(
        1_001,
        "its service has an error of its own",
        "Call init again later; if it stays, ask Meizu's support",
    ),
    refused(1_003, "its service is busy", "Call init again later"),
    refused(
        1_005,
        "its service cannot read what the SDK sent",
        "Check mz_app_id and mz_app_key against Meizu's console, letter by letter",
    ),
    refused(
        1_006,
        "the signature that the SDK makes with the app key is wrong",
        "Check that mz_app_key is the app key of Meizu's console, not the app secret",
    ),
    refused(
        20_000,
        "its SDK cannot tell which phone this is",
        "Check that it is a Meizu phone with Flyme, and call init again",
    ),
    refused(
        20_001,
        "the app ID or the app key did not reach its SDK",
        "Check that mz_app_id and mz_app_key are not empty in init's configuration",
    ),
    refused(
        110_000,
        "it does not know the app ID",
        "Check mz_app_id and the app's package name against Meizu's console",
    ),
    refused(
        110_001,
        "the app key does not belong to the app ID",
        "Check mz_app_key against Meizu's console: it is the app key, not the app secret",
    ),
    refused(
        110_004,
        "a field that it needs is empty",
        "Check that mz_app_id and mz_app_key are not empty in init's configuration",
    ),
    refused(110_009, "it has blocked this app", "Ask Meizu's support"),
    refused(
        110_010,
        "it has had too many requests from this app",
        "Call init again later, and no more often than once for each start of the app",
    ),
];

//! OPPO's codes: `com.heytap.msp.push.mode.ErrorCode` of 3.5.3.

use super::{Refusal, refused};

/// Codes of a request that the SDK puts together by itself.
const SDK_REQUEST: &str =
    "Bring OPPO's SDK to a version that the README names, and call init again";
/// Codes of OPPO's console.
const CONSOLE: &str =
    "Check in OPPO's push console (push.oppo.com) that push is enabled for this app and package";
const KEYS: &str = "Check oppo_app_key, oppo_app_secret (not the master secret) and the app's \
                    package name against OPPO's console";
const CLOCK: &str = "Set the phone's date and time, and call init again";

pub(super) const TABLE: &[Refusal] = &[
    refused(
        -2,
        "its SDK gives no reason",
        "Check that the phone's system is up to date and has OPPO's push service, and call init again",
    ),
    refused(
        -1,
        "its service is not available, or its SDK threw if the words name an exception",
        "Check the phone's network and that its system has OPPO's push service, and call init again",
    ),
    refused(11, "the app lacks a permission of OPPO's push service", CONSOLE),
    refused(12, "the request may not be made in this way", SDK_REQUEST),
    refused(
        13,
        "the app has called too often",
        "Register once for each start of the app; the limit ends by itself",
    ),
    refused(14, "it does not know the app key", KEYS),
    refused(15, "the app key is missing", KEYS),
    refused(16, "the signature is wrong, so the secret is", KEYS),
    refused(17, "the signature is missing, so the secret is", KEYS),
    refused(18, "the request has no time", CLOCK),
    refused(19, "the phone's clock is wrong", CLOCK),
    refused(20, "it does not know the request", SDK_REQUEST),
    refused(21, "the request has no name", SDK_REQUEST),
    refused(22, "the request has no version", SDK_REQUEST),
    refused(23, "it does not know the request's version", SDK_REQUEST),
    refused(24, "it no longer takes the request's version", SDK_REQUEST),
    refused(25, "it cannot read the request's encoding", SDK_REQUEST),
    refused(
        26,
        "it has blocked the network address that the phone comes from",
        "Try another network; if it stays, ask OPPO's support",
    ),
    refused(40, "an argument is missing", KEYS),
    refused(41, "an argument is wrong", KEYS),
];

//! Huawei's codes: those of HMS Core's framework, of its gateway, and of Push Kit
//! (HMS Core reference, "Result Codes"; constants of `ErrorCode`, `StatusCode` and `ErrorEnum`).

use super::{Refusal, refused, unsupported};

const NETWORK: &str = "Check the phone's network, and call init again";
const AGAIN: &str = "Call init again later; if it stays, ask Huawei's support";
const UPDATE: &str = "Install or update HMS Core from AppGallery, and call init again";
const FINGERPRINT: &str = "Enter the SHA-256 fingerprint of the certificate that this build is signed with in \
     AppGallery Connect (project settings), download agconnect-services.json again, and clear HMS Core's cache on the phone";
const ENABLE: &str = "Turn Push Kit on for the app in AppGallery Connect (manage APIs), and try again after half an hour";

pub(super) const TABLE: &[Refusal] = &[
    // The phone's HMS Core: `com.huawei.hms.api.ConnectionResult`.
    unsupported(1, "the phone has no HMS Core", UPDATE),
    unsupported(2, "the phone's HMS Core is too old", UPDATE),
    refused(3, "HMS Core is disabled on the phone", "Enable HMS Core in the phone's settings"),
    unsupported(21, "the phone's HMS Core does not support push", UPDATE),
    // The framework.
    refused(
        907_135_000,
        "the app ID is missing or not that of this app",
        "Check that agconnect-services.json is the one of this package name in AppGallery Connect, and that \
         the plugin com.huawei.agconnect is applied to the app",
    ),
    refused(907_135_001, "HMS Core has an error of its own", AGAIN),
    refused(
        907_135_002,
        "the phone's HMS Core does not know push",
        "Update HMS Core from AppGallery, and call init again",
    ),
    refused(
        907_135_003,
        "HMS Core has no connection",
        "Check the phone's network and that HMS Core is not restricted in the background, and call init again",
    ),
    refused(
        907_135_004,
        "HMS Core did not answer",
        "Check that HMS Core is enabled, and call init again",
    ),
    refused(
        907_135_005,
        "Huawei does not offer push in the phone's region",
        "Enter a data processing location for the region in AppGallery Connect",
    ),
    refused(907_135_006, "the connection to HMS Core broke", "Call init again"),
    refused(
        907_135_007,
        "HMS Core may not use the network before its privacy statement is accepted",
        "Finish the phone's set-up",
    ),
    // The gateway, which knows what AppGallery Connect says of the app.
    refused(907_135_700, "HMS Core could not ask what the app may do", NETWORK),
    refused(907_135_701, "Huawei knows of no service that this app may use", ENABLE),
    refused(
        907_135_702,
        "AppGallery Connect has no certificate fingerprint of this app",
        FINGERPRINT,
    ),
    refused(907_135_703, "Huawei knows of nothing that this app may do", ENABLE),
    refused(
        6002,
        "Huawei does not know this app",
        "Check that the app exists in AppGallery Connect and that agconnect-services.json is its own",
    ),
    refused(
        6003,
        "AppGallery Connect has another certificate fingerprint of this app",
        FINGERPRINT,
    ),
    refused(6004, "this app may not use push", ENABLE),
    refused(6005, "this app may not use push", ENABLE),
    refused(6006, "this app may not use push any more", ENABLE),
    // Push Kit.
    refused(907_122_031, "the phone has no network", NETWORK),
    refused(907_122_036, "Push Kit is not turned on for this app", ENABLE),
    refused(907_122_037, "Push Kit could not make a token", AGAIN),
    refused(907_122_045, "Push Kit has an error that it does not name", AGAIN),
    refused(907_122_046, "Push Kit is not available on the phone", UPDATE),
    refused(907_122_047, "Huawei's push server has an error of its own", AGAIN),
    refused(
        907_122_053,
        "the phone's region is not the one of the app",
        "Enter a data processing location for the region in AppGallery Connect",
    ),
];

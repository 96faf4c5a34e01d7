//! Honor's codes: `HonorPushErrorEnum` of 7.0.61.303 and 8.0.12.307; 6.x throws them in its
//! `ApiException`.

use super::{Refusal, refused, unsupported};

const AGAIN: &str = "Call init again; if it stays, restart the phone and update its system";
const UPDATE: &str = "Update the phone's system and its Honor push service, or set google_buz_id \
                      for phones with Play services";
const REPORT: &str = "Check that the app has a version of Honor's SDK which the README names, and \
                      report this with both versions";

pub(super) const TABLE: &[Refusal] = &[
    unsupported(8_001_000, "the phone does not support Honor push", UPDATE),
    refused(8_001_001, "its SDK was called on the main thread", REPORT),
    refused(
        8_001_002,
        "the app's manifest names no app ID",
        "Set HONOR_APPID in manifestPlaceholders of the app's build.gradle to the app ID of Honor's \
         console",
    ),
    refused(
        8_001_003,
        "it finds no fingerprint of the app's signing certificate",
        "Sign the app, and enter the SHA-256 fingerprint of that key in Honor's console",
    ),
    refused(
        8_001_004,
        "there is no token",
        "Call init again; if it stays, check the app ID, the package name and the SHA-256 \
         fingerprint in Honor's console",
    ),
    refused(8_001_005, "its SDK was called before its own init", REPORT),
    refused(8_002_001, "the phone's push service does not let the app connect", AGAIN),
    refused(8_002_002, "the phone's push service broke the connection off", AGAIN),
    refused(8_002_003, "the phone's push service did not answer in time", AGAIN),
    refused(8_002_004, "the phone's push service cannot read the request", REPORT),
    refused(8_002_005, "the phone's push service offers no connection", AGAIN),
    refused(8_002_006, "the phone's push service is not a genuine one", UPDATE),
    refused(
        8_002_007,
        "the phone's push service is turned off",
        "Turn the Honor push service on again in the phone's settings, under apps",
    ),
    unsupported(8_002_008, "the phone has no push service", UPDATE),
    refused(
        8_003_001,
        "Honor's server refuses the app",
        "Check HONOR_APPID, the package name and the SHA-256 fingerprint against Honor's console, \
         and that Push Kit is turned on there",
    ),
    refused(8_003_002, "of an unknown error", AGAIN),
    refused(8_003_003, "of an error of its own", AGAIN),
    refused(
        8_003_004,
        "it cannot read the arguments",
        "Check that HONOR_APPID is the app ID of Honor's console, digit by digit",
    ),
    refused(8_003_005, "the app asked too often", "Wait a minute before init is called again"),
    refused(
        8_003_006,
        "the phone has no network",
        "Check the phone's network, and call init again",
    ),
    refused(
        8_003_007,
        "the user has not agreed to the terms of Honor's push service",
        "Ask the user to open the phone's settings and agree to them",
    ),
    refused(
        8_003_008,
        "Honor's server did not answer in time",
        "Check the phone's network, and call init again",
    ),
    refused(10_214, "the app asked Honor's server too often", "Wait before init is called again"),
];

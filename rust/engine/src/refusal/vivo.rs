//! vivo's codes: the common states of its SDK (vivo's interface document for 3.0.0.4), and what its
//! service says of an app.

use super::{Refusal, refused, unsupported};

const NOT_THIS_APP: &str = "Compare VIVO_APPID, VIVO_APPKEY and the app's package name with vivo's \
     console, and build the app again: they are in its manifest";

const TOO_OFTEN: &str = "Call init once per login; wait, and call it again";

pub(super) const TABLE: &[Refusal] = &[
    unsupported(
        101,
        "this phone's system is too old for vivo push, or its push service is switched off",
        "Update the phone's system; until then nothing can be pushed to it while the app is closed",
    ),
    refused(
        102,
        "its SDK is not initialised",
        "Call init again; if it stays, look in the log for what vivo's SDK says of the manifest",
    ),
    refused(1001, "the app has asked too often today", TOO_OFTEN),
    refused(1002, "the app asks too often", TOO_OFTEN),
    refused(
        1003,
        "the phone's push service did not answer its SDK in time",
        "Check the phone's network, and call init again",
    ),
    refused(
        1004,
        "vivo has put the app on its black list",
        "Ask vivo's support what for; no other app is affected",
    ),
    refused(
        1005,
        "the phone's push service is not available at present",
        "Check the phone's network and that its system apps are enabled, and call init again",
    ),
    refused(
        10_000,
        "something that its SDK needs is missing in the app's manifest",
        "Set VIVO_APPID and VIVO_APPKEY in manifestPlaceholders, and let no tools:remove take away \
         what this package adds",
    ),
    refused(10_003, "the app's package name does not fit its app ID", NOT_THIS_APP),
    refused(10_004, "the app key does not fit its app ID", NOT_THIS_APP),
    refused(10_005, "it does not know the app ID", NOT_THIS_APP),
    refused(
        10_302,
        "the registration ID is not valid any more",
        "Call unRegisterPush and then init, which asks for a new one",
    ),
];

//! vivo's codes.

use super::{Refusal, unsupported};

pub(super) const TABLE: &[Refusal] = &[unsupported(
    101,
    "this phone's system is too old for vivo push, or its push service is switched off",
    "Update the phone's system; until then nothing can be pushed to it while the app is closed",
)];

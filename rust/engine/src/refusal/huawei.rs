//! Huawei's codes.

use super::Refusal;

pub(super) const TABLE: &[Refusal] = &[];

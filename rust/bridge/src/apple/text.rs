//! Texts that one side lends the other.

use std::ffi::c_char;
use std::marker::PhantomData;
use std::{ptr, slice};

use crate::inputs::{Argument, InputError};

/// `TimPushText` of the header. `bytes` is null or valid for `length` bytes as long as `'text`:
/// C promises it by calling, Rust by [`From`].
#[derive(Clone, Copy)]
#[repr(C)]
pub struct TimPushText<'text> {
    pub(super) bytes: *const c_char,
    pub(super) length: usize,
    lent: PhantomData<&'text [u8]>,
}

impl<'text> TimPushText<'text> {
    /// Nothing, which is not the empty text.
    pub const NULL: Self = Self { bytes: ptr::null(), length: 0, lent: PhantomData };

    /// What is lent; none for null and for a length that nothing in memory has.
    pub fn lent(self) -> Option<&'text [u8]> {
        if self.bytes.is_null() || isize::try_from(self.length).is_err() {
            return None;
        }
        // SAFETY: by the type's promise; not null, and no longer than a slice may be.
        Some(unsafe { slice::from_raw_parts(self.bytes.cast::<u8>(), self.length) })
    }

    /// A copy; what is not UTF-8 in it becomes U+FFFD.
    pub(super) fn copied(self) -> Result<Argument, InputError> {
        match self.lent() {
            Some(bytes) => Ok(Some(String::from_utf8_lossy(bytes).into_owned())),
            None if self.bytes.is_null() => Ok(None),
            None => Err(InputError::TooLong),
        }
    }
}

impl<'text> From<&'text [u8]> for TimPushText<'text> {
    fn from(bytes: &'text [u8]) -> Self {
        Self { bytes: bytes.as_ptr().cast(), length: bytes.len(), lent: PhantomData }
    }
}

impl<'text> From<&'text str> for TimPushText<'text> {
    fn from(text: &'text str) -> Self {
        text.as_bytes().into()
    }
}

#[cfg(test)]
mod tests {
    use super::TimPushText;

    #[test]
    fn null_is_not_empty() {
        assert_eq!(TimPushText::NULL.copied().unwrap(), None);
        assert_eq!(TimPushText::from("").copied().unwrap().as_deref(), Some(""));
        let long_null = TimPushText { length: usize::MAX, ..TimPushText::NULL };
        assert_eq!(long_null.copied().unwrap(), None);
    }

    #[test]
    fn what_is_not_utf_8_damages_only_itself() {
        let text = TimPushText::from(&b"\xf0\x9f\x98\x80\0 \xff \xe4\xbd"[..]);
        assert_eq!(text.copied().unwrap().as_deref(), Some("😀\0 \u{fffd} \u{fffd}"));
    }

    #[test]
    fn a_length_that_cannot_be_is_an_error() {
        let text = TimPushText { length: usize::MAX, ..TimPushText::from("a") };
        assert_eq!(text.copied().unwrap_err().to_string(), "a text is longer than memory");
    }
}

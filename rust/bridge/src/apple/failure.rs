//! Failures that one side hands to the other.

use std::ffi::{CStr, CString, c_char, c_void};
use std::ptr;

use crate::platform::PlatformError;

unsafe extern "C" {
    fn free(pointer: *mut c_void);
    fn strdup(text: *const c_char) -> *mut c_char;
}

/// `TimPushFailure` of the header. Each pointer is null or owns a C string made by `malloc`.
#[repr(C)]
pub struct TimPushFailure {
    pub(super) name: *mut c_char,
    pub(super) reason: *mut c_char,
}

impl TimPushFailure {
    /// Success.
    pub const NONE: Self = Self { name: ptr::null_mut(), reason: ptr::null_mut() };

    /// A failure of this name.
    pub fn new(name: &str, reason: &str) -> Self {
        Self { name: owned(name), reason: owned(reason) }
    }

    /// What it says.
    pub(super) fn outcome(self) -> Result<(), PlatformError> {
        match read(self.name) {
            Some(class) => {
                let message = read(self.reason).unwrap_or_default().into();
                Err(PlatformError::Exception { class, message })
            }
            None => Ok(()),
        }
    }
}

impl Drop for TimPushFailure {
    fn drop(&mut self) {
        for text in [self.name, self.reason] {
            // SAFETY: null or made by `malloc`, and this value owns it.
            unsafe { free(text.cast()) };
        }
    }
}

fn read(text: *const c_char) -> Option<String> {
    if text.is_null() {
        return None;
    }
    // SAFETY: not null, so it is a C string by the promise of `TimPushFailure`.
    Some(unsafe { CStr::from_ptr(text) }.to_string_lossy().into_owned())
}

/// As C keeps it: it ends at the first NUL.
fn owned(text: &str) -> *mut c_char {
    let text: Vec<u8> = text.bytes().take_while(|byte| *byte != 0).collect();
    let text = CString::new(text).unwrap_or_default();
    // SAFETY: a C string that outlives the call.
    unsafe { strdup(text.as_ptr()) }
}

#[cfg(test)]
mod tests {
    use super::TimPushFailure;

    #[test]
    fn nothing_is_success() {
        assert!(TimPushFailure::NONE.outcome().is_ok());
    }

    #[test]
    fn a_name_is_a_failure_in_the_platforms_words() {
        let words = |name, reason| TimPushFailure::new(name, reason).outcome().unwrap_err().words();
        assert_eq!(words("NSRangeException", "越界"), "NSRangeException: 越界");
        assert_eq!(words("NSRangeException", ""), "NSRangeException");
        assert_eq!(words("a\0b", "c\0d"), "a: c");
    }

    #[test]
    fn a_reason_without_a_name_is_success() {
        let failure = TimPushFailure { reason: super::owned("r"), ..TimPushFailure::NONE };
        assert!(failure.outcome().is_ok());
    }

    #[test]
    fn a_failure_without_a_reason_is_one() {
        let failure = TimPushFailure { name: super::owned("n"), ..TimPushFailure::NONE };
        assert_eq!(failure.outcome().unwrap_err().words(), "n");
    }
}

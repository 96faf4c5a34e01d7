//! What goes wrong in JNI, in the words of both directions.

use jni::errors::Error as JniError;

use crate::inputs::InputError;
use crate::platform::PlatformError;

impl From<JniError> for InputError {
    fn from(error: JniError) -> Self {
        PlatformError::from_jni(&error).into()
    }
}

impl PlatformError {
    /// From what a call into Java returned.
    pub(super) fn from_jni(error: &JniError) -> Self {
        match error {
            JniError::CaughtJavaException { name, msg, .. } => {
                Self::Exception { class: name.clone(), message: message(msg).into() }
            }
            other => Self::Unreachable(format!("JNI: {other}")),
        }
    }
}

/// jni shows a null string by this text.
fn message(shown: &str) -> &str {
    if shown == "<NULL>" { "" } else { shown }
}

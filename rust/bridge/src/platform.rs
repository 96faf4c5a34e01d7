//! The port to the phone's own system and SDKs.

use thiserror::Error;
use timpush_engine::command::Credentials;
use timpush_engine::input::{CallId, ReportId};
use timpush_engine::secret::Secret;
use timpush_engine::vendor::{Os, Vendor};

/// What the engine needs done on the phone. Called on the engine's thread only; implementations
/// hand the work on and return at once. Answers come back as inputs.
pub trait Platform: Send {
    /// What the phone runs.
    fn os(&self) -> Os;

    /// Describes the phone and the linked vendor SDKs.
    ///
    /// # Errors
    ///
    /// Like every method here: when the request could not even be handed on.
    fn describe_device(&self) -> Result<(), PlatformError>;

    /// Asks the IM SDK who is logged in.
    fn query_login(&self) -> Result<(), PlatformError>;

    /// Registers with the vendor's SDK.
    fn register_vendor(
        &self,
        vendor: Vendor,
        credentials: &Credentials,
    ) -> Result<(), PlatformError>;

    /// Unregisters from the vendor's SDK.
    fn unregister_vendor(&self, vendor: Vendor) -> Result<(), PlatformError>;

    /// Reports a token to the IM service.
    fn report_token(
        &self,
        report: ReportId,
        business_id: u32,
        token: &Secret,
    ) -> Result<(), PlatformError>;

    /// Calls the IM SDK; `request` is JSON of `ImRequest`.
    fn call_im(&self, call: CallId, request: &Secret) -> Result<(), PlatformError>;

    /// Calls the phone's system; `request` is JSON of `SystemRequest`.
    fn call_system(&self, call: CallId, request: &Secret) -> Result<(), PlatformError>;

    /// Writes a line to the system's log. `priority` as in `android.util.Log`: 3 debug to 6 error.
    fn log(&self, priority: i32, message: &str) -> Result<(), PlatformError>;
}

/// Why the platform could not take a request. `Display` is fit for a log.
#[derive(Debug, Error)]
pub enum PlatformError {
    /// The platform's own code threw.
    #[error("exception {class}")]
    Exception {
        /// Class of the exception.
        class: String,
        /// Its message, which may quote a key or a token.
        message: Secret,
    },
    /// The platform cannot be reached.
    #[error("{0}")]
    Unreachable(String),
    /// A panic on the way to the platform.
    #[error("{0}")]
    Panicked(String),
}

impl PlatformError {
    /// What happened, in the platform's own words. Not for a log.
    pub fn words(&self) -> String {
        match self {
            Self::Exception { class, message } if message.is_empty() => class.clone(),
            Self::Exception { class, message } => format!("{class}: {}", message.reveal()),
            other => other.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::PlatformError;

    #[test]
    fn only_the_words_quote_the_exception() {
        let error = PlatformError::Exception { class: "a.B".into(), message: "canary".into() };
        assert_eq!(error.words(), "a.B: canary");
        assert!(!format!("{error} {error:?}").contains("canary"));
    }
}

//! What is remembered of a message that went out.

use crate::input::{CallId, Millis};
use crate::language::Language;
use crate::options::{Finding, MessageType, OfflinePushWarning};

/// The message that was sent last; nothing of what was in it.
#[derive(Clone, Debug)]
pub struct LastSend {
    /// When, in milliseconds since the Unix epoch.
    pub at: Millis,
    /// Its kind, if it was created here.
    pub message_type: Option<MessageType>,
    /// The fields that its offline push options had; `None` if it had no options.
    pub fields: Option<Vec<&'static str>>,
    pub(crate) call: CallId,
    pub(crate) findings: Vec<Finding>,
}

impl LastSend {
    /// What was not right about its offline push options.
    pub fn warnings(&self, language: Language) -> Vec<OfflinePushWarning> {
        self.findings.iter().map(|finding| finding.warning(language)).collect()
    }
}

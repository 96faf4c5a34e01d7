//! The way back to one JavaScript call.

use timpush_engine::code::{Code, Failure};
use timpush_engine::event::Answer;

use crate::guard::guard;

type Settle = Box<dyn FnOnce(&str) -> Result<(), String> + Send>;

/// Settles a JavaScript call exactly once: with the engine's answer, or with
/// [`Code::Internal`] if it is dropped before.
pub struct Reply {
    settle: Option<Settle>,
}

impl Reply {
    /// `settle` takes JSON of [`Answer`], must return at once, and may run on any thread. Its error
    /// is logged.
    pub fn new(settle: impl FnOnce(&str) -> Result<(), String> + Send + 'static) -> Self {
        Self { settle: Some(Box::new(settle)) }
    }

    /// Settles the call.
    pub fn send(mut self, answer: &Answer) {
        self.settle(answer);
    }

    fn settle(&mut self, answer: &Answer) {
        let Some(settle) = self.settle.take() else { return };
        let json = serde_json::to_string(answer).unwrap_or_else(|_| UNWRITABLE.to_owned());
        if let Err(error) = settle(&json) {
            log::error!("an answer did not reach JavaScript: {error}");
        }
    }
}

impl Drop for Reply {
    fn drop(&mut self) {
        if self.settle.is_some() {
            let lost = Failure::new(Code::Internal, "the engine lost this call");
            // A panic that leaves a destructor may end the process.
            let _ = guard("reply", || self.settle(&lost.into()));
        }
    }
}

const UNWRITABLE: &str = r#"{"code":880011,"desc":"the answer cannot be written as JSON"}"#;

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;

    fn reply() -> (Reply, mpsc::Receiver<String>) {
        let (sender, receiver) = mpsc::channel();
        let settle = move |json: &str| sender.send(json.to_owned()).map_err(|e| e.to_string());
        (Reply::new(settle), receiver)
    }

    #[test]
    fn sends_its_answer_once() {
        let (reply, answers) = reply();
        reply.send(&Answer::done());
        assert_eq!(answers.iter().collect::<Vec<_>>(), [r#"{"code":0,"desc":""}"#]);
    }

    #[test]
    fn a_lost_call_is_settled_too() {
        let (reply, answers) = reply();
        drop(reply);
        let all: Vec<_> = answers.iter().collect();
        assert_eq!(all, [r#"{"code":880011,"desc":"the engine lost this call"}"#]);
    }

    #[test]
    fn the_last_resort_is_an_answer_with_the_internal_code() {
        let json: serde_json::Value = serde_json::from_str(UNWRITABLE).unwrap();
        assert_eq!(json["code"], Code::Internal.number());
    }
}

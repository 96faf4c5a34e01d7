//! The boundary to C++, and through it to JavaScript.

use std::sync::Arc;

use cxx::UniquePtr;
use timpush_engine::code::{Code, Failure};

use crate::bridge::shared;
use crate::guard::guard;
use crate::outlet::Sink;
use crate::reply::Reply;

#[allow(unreachable_pub, reason = "cxx makes what it generates public")]
#[cxx::bridge(namespace = "timpush")]
mod ffi {
    unsafe extern "C++" {
        include!("Completion.h");
        include!("EventSink.h");

        type Completion;
        type EventSink;

        #[rust_name = "settle_call"]
        fn settle(self: &Completion, answer_json: &str) -> Result<()>;
        #[rust_name = "emit_event"]
        fn emit(self: &EventSink, event_json: &str) -> Result<()>;
    }

    extern "Rust" {
        fn call(request: &str, completion: UniquePtr<Completion>) -> Result<()>;
        fn ask(question: &str) -> Result<String>;
        fn set_listening(listening: bool) -> Result<bool>;
        fn attach(sink: UniquePtr<EventSink>) -> Result<u64>;
        fn detach(sink: u64) -> Result<()>;
    }
}

use ffi::{Completion, EventSink};

// SAFETY: `Completion` is documented (cpp/Completion.h) to be settled and dropped on any thread; it
// holds no reference to the JavaScript runtime.
unsafe impl Send for Completion {}

// SAFETY: `EventSink` is documented (cpp/EventSink.h) to be dropped on any thread; it holds no
// reference to the JavaScript runtime.
unsafe impl Send for EventSink {}

// SAFETY: `EventSink::emit` is documented to be called from any thread, and changes nothing in it.
unsafe impl Sync for EventSink {}

/// Sends one request of JavaScript to the engine; JSON of `Request`.
fn call(request: &str, completion: UniquePtr<Completion>) -> Result<(), Failure> {
    guard("call", || {
        present("completion", &completion)?;
        let settle = move |answer: &str| completion.settle_call(answer).map_err(|e| e.to_string());
        shared().call(request, Reply::new(settle));
        Ok(())
    })?
}

/// Answers a question of JavaScript at once, on its own thread; JSON of `Question` and of `Answer`.
fn ask(question: &str) -> Result<String, Failure> {
    answered(question, timpush_engine::question::ask)
}

fn answered(question: &str, answer: fn(&str) -> String) -> Result<String, Failure> {
    guard("ask", || answer(question))
}

/// Whether JavaScript listens for taps. Cheap as long as nothing changes.
fn set_listening(listening: bool) -> Result<bool, Failure> {
    guard("setListening", || shared().set_listening(listening))
}

/// A module instance is there: events go to it. Returns the number for [`detach`].
fn attach(sink: UniquePtr<EventSink>) -> Result<u64, Failure> {
    guard("attach", || {
        present("sink", &sink)?;
        Ok(shared().attach(Arc::new(ModuleSink(sink))))
    })?
}

/// A module instance is gone. Idempotent.
fn detach(sink: u64) -> Result<(), Failure> {
    guard("detach", || shared().detach(sink))
}

fn present<T: cxx::memory::UniquePtrTarget>(
    name: &str,
    argument: &UniquePtr<T>,
) -> Result<(), Failure> {
    match argument.is_null() {
        true => Err(Failure::new(Code::InvalidParameter, format!("{name} is null"))),
        false => Ok(()),
    }
}

struct ModuleSink(UniquePtr<EventSink>);

impl Sink for ModuleSink {
    fn emit(&self, event: &str) -> Result<(), String> {
        self.0.emit_event(event).map_err(|error| error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn null_from_cpp_is_an_error() {
        let failure = call("{}", UniquePtr::null()).unwrap_err();
        assert_eq!((failure.code, failure.desc.as_str()), (6017, "completion is null"));
        assert_eq!(attach(UniquePtr::null()).unwrap_err().desc, "sink is null");
    }

    #[test]
    fn a_panic_while_answering_is_an_error_without_its_text() {
        let failure = answered("{}", |_| panic!("ext-canary")).unwrap_err();
        assert_eq!(failure.code, 880_011);
        assert!(failure.desc.contains("internal error in ask"), "{}", failure.desc);
        assert!(!failure.desc.contains("canary"));
    }

    #[test]
    fn what_is_no_question_is_answered() {
        for question in ["", "null", "{}", "[[[[", "{\"ask\":\"unheardOf\"}", "\u{fffd}\0"] {
            let answer = ask(question).unwrap();
            assert!(answer.contains("\"code\":6017"), "{question}: {answer}");
        }
    }

    #[test]
    fn detaching_what_is_not_attached_is_no_error() {
        assert_eq!(detach(u64::MAX), Ok(()));
    }
}

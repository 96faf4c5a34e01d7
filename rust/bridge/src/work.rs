//! What waits in the queue of the engine's thread.

use timpush_engine::input::{CallId, Input};

use crate::channel::Sender;
use crate::reply::Reply;

/// One thing for the engine's thread.
pub(crate) enum Work {
    /// Tell the engine.
    Input(Input),
    /// Tell the engine, and tell the sender when that has been carried out.
    Awaited(Input, Sender<()>),
    /// Tell the engine of a call, and keep the way back to it.
    Call(CallId, String, Reply),
    /// Write a line to the log.
    Log(i32, String),
    /// End the thread.
    Stop,
}

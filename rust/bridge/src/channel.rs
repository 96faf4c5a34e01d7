//! A queue between two threads.
//!
//! Not `std::sync::mpsc`, whose several kinds of channels would take 14 kB of every app.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Why there was nothing to receive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nothing {
    /// Nothing came in time.
    Yet,
    /// Nothing can come any more: the sender is gone, and all that it sent was received.
    Ever,
}

/// Puts values into the queue; one that is put there after the receiver has gone is dropped.
pub(crate) struct Sender<T>(Arc<Shared<T>>);

/// Takes values out in the order in which they came. What still waits when it goes is dropped.
pub(crate) struct Receiver<T>(Arc<Shared<T>>);

/// A queue whose ends may go to different threads.
pub(crate) fn channel<T>() -> (Sender<T>, Receiver<T>) {
    let queue = Queue { waiting: VecDeque::new(), open: true };
    let shared = Arc::new(Shared { queue: Mutex::new(queue), changed: Condvar::new() });
    (Sender(Arc::clone(&shared)), Receiver(shared))
}

struct Shared<T> {
    queue: Mutex<Queue<T>>,
    changed: Condvar,
}

struct Queue<T> {
    waiting: VecDeque<T>,
    /// Whether both ends are there.
    open: bool,
}

impl<T> Queue<T> {
    fn take(&mut self) -> Result<T, Nothing> {
        let nothing = if self.open { Nothing::Yet } else { Nothing::Ever };
        self.waiting.pop_front().ok_or(nothing)
    }

    fn is_idle(&mut self) -> bool {
        self.open && self.waiting.is_empty()
    }
}

impl<T> Shared<T> {
    fn lock(&self) -> MutexGuard<'_, Queue<T>> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn close(&self) {
        self.lock().open = false;
        self.changed.notify_one();
    }
}

impl<T> Sender<T> {
    /// Puts a value at the end.
    pub(crate) fn send(&self, value: T) {
        let mut queue = self.0.lock();
        if queue.open {
            queue.waiting.push_back(value);
            self.0.changed.notify_one();
        }
    }
}

impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        self.0.close();
    }
}

impl<T> Receiver<T> {
    /// Waits for a value.
    ///
    /// # Errors
    ///
    /// [`Nothing::Ever`].
    pub(crate) fn receive(&self) -> Result<T, Nothing> {
        let (queue, changed) = (self.0.lock(), &self.0.changed);
        let queue = changed.wait_while(queue, |queue| queue.is_idle());
        queue.unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Waits for a value, but no longer than this.
    ///
    /// # Errors
    ///
    /// [`Nothing`].
    pub(crate) fn receive_within(&self, timeout: Duration) -> Result<T, Nothing> {
        let (queue, changed) = (self.0.lock(), &self.0.changed);
        let waited = changed.wait_timeout_while(queue, timeout, |queue| queue.is_idle());
        let (mut queue, _) = waited.unwrap_or_else(PoisonError::into_inner);
        queue.take()
    }
}

impl<T> Drop for Receiver<T> {
    fn drop(&mut self) {
        self.0.close();
        // Dropped outside the lock.
        let waiting = std::mem::take(&mut self.0.lock().waiting);
        drop(waiting);
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    const LONG: Duration = Duration::from_secs(60);

    #[test]
    fn what_was_sent_comes_in_order() {
        let (sender, receiver) = channel();
        let sending = thread::spawn(move || (0..100).for_each(|number| sender.send(number)));
        for number in 0..100 {
            assert_eq!(receiver.receive_within(LONG), Ok(number));
        }
        assert!(sending.join().is_ok());
    }

    #[test]
    fn what_was_sent_outlives_the_sender() {
        let (sender, receiver) = channel();
        sender.send('a');
        drop(sender);
        assert_eq!(receiver.receive(), Ok('a'));
        assert_eq!(receiver.receive(), Err(Nothing::Ever));
        assert_eq!(receiver.receive_within(LONG), Err(Nothing::Ever));
    }

    #[test]
    fn a_wait_ends() {
        let (sender, receiver) = channel::<()>();
        assert_eq!(receiver.receive_within(Duration::ZERO), Err(Nothing::Yet));
        let waiting = thread::spawn(move || receiver.receive());
        drop(sender);
        assert_eq!(waiting.join().ok(), Some(Err(Nothing::Ever)));
    }

    #[test]
    fn nothing_is_kept_for_a_receiver_that_is_gone() {
        let (sender, receiver) = channel();
        let value = Arc::new(());
        sender.send(Arc::clone(&value));
        drop(receiver);
        sender.send(Arc::clone(&value));
        assert_eq!(Arc::strong_count(&value), 1);
    }
}

//! The timers that the engine has asked for.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use timpush_engine::input::{Millis, Timer};

/// When each timer runs out, on the monotonic clock.
#[derive(Default)]
pub(crate) struct Timers {
    deadlines: HashMap<Timer, Instant>,
}

impl Timers {
    /// Starts a timer in place of an earlier one of that name. One beyond the clock's reach never
    /// runs out.
    pub(crate) fn set(&mut self, timer: Timer, now: Instant, after: Millis) {
        match now.checked_add(Duration::from_millis(after)) {
            Some(deadline) => self.deadlines.insert(timer, deadline),
            None => self.deadlines.remove(&timer),
        };
    }

    /// Stops a timer, if it runs.
    pub(crate) fn cancel(&mut self, timer: Timer) {
        self.deadlines.remove(&timer);
    }

    /// How long until the next one runs out; `None` if there is none.
    pub(crate) fn wait(&self, now: Instant) -> Option<Duration> {
        self.next().map(|(_, deadline)| deadline.saturating_duration_since(now))
    }

    /// Takes the one that ran out first; at the same instant, in the order of `Timer`.
    pub(crate) fn pop_due(&mut self, now: Instant) -> Option<Timer> {
        let (timer, _) = self.next().filter(|(_, deadline)| *deadline <= now)?;
        self.deadlines.remove(&timer);
        Some(timer)
    }

    fn next(&self) -> Option<(Timer, Instant)> {
        let by_deadline = |&(timer, deadline): &(Timer, Instant)| (deadline, timer);
        self.deadlines.iter().map(|(timer, deadline)| (*timer, *deadline)).min_by_key(by_deadline)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use timpush_engine::input::CallId;

    fn due(timers: &mut Timers, now: Instant) -> Vec<Timer> {
        std::iter::from_fn(|| timers.pop_due(now)).collect()
    }

    #[test]
    fn run_out_in_the_order_of_their_deadlines() {
        let (mut timers, start) = (Timers::default(), Instant::now());
        timers.set(Timer::Retry, start, 30);
        timers.set(Timer::Call(CallId(1)), start, 10);
        timers.set(Timer::Report, start, 10);
        assert_eq!(timers.wait(start), Some(Duration::from_millis(10)));
        assert_eq!(due(&mut timers, start), []);
        let later = start + Duration::from_millis(30);
        assert_eq!(due(&mut timers, later), [Timer::Report, Timer::Call(CallId(1)), Timer::Retry]);
        assert_eq!(timers.wait(later), None);
    }

    #[test]
    fn setting_again_replaces() {
        let (mut timers, start) = (Timers::default(), Instant::now());
        timers.set(Timer::Retry, start, 10);
        timers.set(Timer::Retry, start, 50);
        assert_eq!(due(&mut timers, start + Duration::from_millis(20)), []);
        assert_eq!(due(&mut timers, start + Duration::from_millis(50)), [Timer::Retry]);
    }

    #[test]
    fn cancelled_or_out_of_reach_never_runs_out() {
        let (mut timers, start) = (Timers::default(), Instant::now());
        timers.set(Timer::Retry, start, 10);
        timers.cancel(Timer::Retry);
        timers.set(Timer::Report, start, Millis::MAX);
        let far = start + Duration::from_secs(3600);
        assert_eq!(due(&mut timers, far), []);
    }
}

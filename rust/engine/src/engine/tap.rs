//! Taps: saved before anything else, held until JavaScript listens, forgotten once JavaScript says
//! that a listener had them (design rule 4).

use std::collections::{BTreeSet, VecDeque};

use super::Engine;
use crate::command::{Command, Level};
use crate::conversation::conversation_of;
use crate::event::{Answer, Event, Tap};
use crate::input::{CallId, Millis, RawTap, TapSource};
use crate::payload::{self, MAX_EXT_BYTES};
use crate::secret::Secret;

/// Taps that are kept for JavaScript, and message IDs that are remembered.
pub const CAPACITY: usize = 100;
/// A receiver and an activity see the same tap within this time.
const SAME_TAP: Millis = 10_000;

/// What is known of taps in this process only.
#[derive(Debug, Default)]
pub(super) struct TapDesk {
    pub(super) listening: bool,
    /// Taps up to this ID have been emitted to the present listener.
    emitted: u64,
    /// Taps that `getInitialNotification` has taken.
    taken: BTreeSet<u64>,
    /// The last taps without regard to their message IDs.
    recent: VecDeque<Sighting>,
    /// How many were dropped because too many waited.
    pub(super) dropped: u64,
}

#[derive(Debug, PartialEq)]
struct Sighting {
    /// In canonical form.
    ext: Secret,
    source: TapSource,
    named: bool,
    at: Millis,
}

impl Engine {
    pub(super) fn tap(&mut self, mut raw: RawTap) {
        payload::bound(&mut raw);
        let channel = self.state.token.as_ref().map(|token| token.vendor);
        let mut ext = payload::ext_of(&mut raw, channel);
        if ext.len() > MAX_EXT_BYTES {
            self.log(Level::Warn, "left out more than 64 KB of ext, which no vendor carries");
            ext = Secret::default();
        }
        if raw.from_history || (ext.is_empty() && raw.message_id.is_none()) {
            return;
        }
        if self.seen_before(&raw, &ext) {
            return self.log(Level::Debug, "the same tap was seen twice; it counts once");
        }
        self.keep_tap(raw, ext);
        self.deliver_taps();
    }

    fn keep_tap(&mut self, raw: RawTap, ext: Secret) {
        let RawTap { vendor, message_id, title, desc, .. } = raw;
        self.state.last_tap += 1;
        let id = self.state.last_tap;
        let (title, desc) = (title.map(Secret::from), desc.map(Secret::from));
        self.log(Level::Info, format!("a notification was tapped, ext of {} bytes", ext.len()));
        let conversation = conversation_of(&ext);
        let tap = Tap { id, ext, conversation, vendor, message_id, title, desc, at: self.now };
        self.state.taps.push_back(tap);
        if self.state.taps.len() > CAPACITY {
            self.drop_oldest_tap();
        }
        self.save();
    }

    fn drop_oldest_tap(&mut self) {
        self.state.taps.pop_front();
        self.taps.dropped += 1;
        self.touched = true;
        self.log(Level::Warn, format!("more than {CAPACITY} taps wait: the oldest was dropped"));
    }

    /// A message ID counts once; without one on either side, the same ext from the other source
    /// within [`SAME_TAP`] does. A tap that starts the app comes on iOS with the launch options, which
    /// hold no ID, and with the response of the notification centre, which does.
    fn seen_before(&mut self, raw: &RawTap, ext: &Secret) -> bool {
        if let Some(id) = &raw.message_id {
            if self.state.seen.contains(id) {
                return true;
            }
            push_bounded(&mut self.state.seen, id.clone());
        }
        let named = raw.message_id.is_some();
        let ext = payload::canonical(ext);
        let twin = self.taps.recent.iter().position(|other| {
            let elsewhere = other.source != raw.source && !(other.named && named);
            elsewhere && other.ext == ext && self.now.abs_diff(other.at) < SAME_TAP
        });
        match twin {
            Some(at) => {
                self.taps.recent.remove(at);
                true
            }
            None => {
                let sighting = Sighting { ext, source: raw.source, named, at: self.now };
                push_bounded(&mut self.taps.recent, sighting);
                false
            }
        }
    }

    pub(super) fn listening(&mut self, listening: bool) {
        self.taps.listening = listening;
        self.taps.emitted = 0;
        if !listening {
            // Whoever took them without a word is gone, or will drop them as known.
            self.taps.taken.clear();
        }
        self.deliver_taps();
    }

    fn deliver_taps(&mut self) {
        if !self.taps.listening {
            return;
        }
        let TapDesk { emitted, taken, .. } = &mut self.taps;
        for tap in &self.state.taps {
            if tap.id > *emitted && !taken.contains(&tap.id) {
                self.out.push(Command::Emit(Event::NotificationClicked(tap.clone())));
            }
        }
        *emitted = self.state.last_tap;
    }

    /// Answers with the oldest tap that has gone to nobody, or with no data.
    pub(super) fn take_tap(&mut self, call: CallId) {
        let TapDesk { emitted, taken, .. } = &mut self.taps;
        let waiting = |tap: &&Tap| tap.id > *emitted && !taken.contains(&tap.id);
        let tap = self.state.taps.iter().find(waiting).cloned();
        taken.extend(tap.as_ref().map(|tap| tap.id));
        self.finish(call, tap.map_or_else(Answer::done, Answer::with));
    }

    pub(super) fn tap_delivered(&mut self, call: CallId, id: u64) {
        if let Ok(at) = self.state.taps.binary_search_by_key(&id, |tap| tap.id) {
            self.state.taps.remove(at);
            self.taps.taken.remove(&id);
            self.save();
        }
        self.finish(call, Answer::done());
    }
}

pub(super) fn push_bounded<T>(queue: &mut VecDeque<T>, item: T) {
    if queue.len() == CAPACITY {
        queue.pop_front();
    }
    queue.push_back(item);
}

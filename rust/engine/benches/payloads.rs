//! What it costs to find a tap's `ext` and conversation; `npm run bench` reads the estimates.

#![allow(missing_docs, clippy::expect_used)]

mod support;

use criterion::{Criterion, criterion_group, criterion_main};
use serde_json::{Map, Value, json};
use support::measure;
use timpush_engine::conversation::conversation_of;
use timpush_engine::input::RawTap;
use timpush_engine::payload::ext_of;
use timpush_engine::vendor::Vendor;

/// TUIKit's ext, with a text that makes the whole as long as asked for.
fn tuikit(bytes: usize) -> Value {
    let tap = |content: &str| {
        let entity = json!({
            "entity": { "action": 1, "chatType": 1, "sender": "denny", "content": content },
        });
        json!({
            "source": "receiver", "vendor": "xiaomi", "messageId": "m1",
            "extras": { "ext": entity.to_string() },
        })
    };
    let empty = tap("").to_string().len();
    tap(&"x".repeat(bytes.saturating_sub(empty)))
}

/// What another app may start an activity with: brackets without end, as OPPO would flatten them.
fn brackets(bytes: usize) -> Value {
    json!({ "source": "activity", "door": "launcher", "extras": { "entity": "[".repeat(bytes) } })
}

/// The same with as many keys as fit.
fn keys(bytes: usize) -> Value {
    let keys: Map<_, _> = (0..bytes / 8).map(|key| (format!("{key:05}"), json!("{}"))).collect();
    json!({ "source": "activity", "door": "launcher", "extras": keys })
}

fn parse(tap: &str) -> bool {
    let mut tap: RawTap = serde_json::from_str(tap).expect("a tap");
    let ext = ext_of(&mut tap, Some(Vendor::Oppo));
    conversation_of(&ext).is_some()
}

fn payloads(c: &mut Criterion) {
    let taps = [
        ("200 B", tuikit(200)),
        ("1 KB", tuikit(1_024)),
        ("4 KB", tuikit(4_096)),
        ("hostile 64 KB, brackets", brackets(65_536)),
        ("hostile 64 KB, keys", keys(65_536)),
    ];
    for (name, tap) in taps {
        let text = tap.to_string();
        measure(c, "tap payload", name, || parse(&text));
    }
}

criterion_group!(benches, payloads);
criterion_main!(benches);

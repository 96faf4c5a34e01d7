//! The cause is found where it belongs, comes first, and stays alone.

use serde_json::json;

use crate::asking::{codes, diagnose, findings, text};
use crate::causes::all;
use crate::iphone;
use crate::scenes::{healthy, oppo};

#[test]
fn a_healthy_phone_has_nothing_wrong() {
    for mut phone in [healthy(), oppo(), iphone::healthy()] {
        let diagnosis = diagnose(&mut phone, "en", &json!({}));
        for level in ["error", "warning", "unknown"] {
            let found = codes(&diagnosis, level);
            assert!(found.is_empty(), "{found:?}: {}", text(&diagnosis, "report"));
        }
    }
}

#[test]
fn every_cause_is_found_where_it_belongs() {
    for scene in all() {
        let diagnosis = scene.diagnose("en");
        let found = findings(&diagnosis).iter().any(|finding| {
            finding["code"] == scene.code
                && finding["check"] == scene.check
                && finding["level"] == scene.level
        });
        assert!(found, "{} {}: {}", scene.check, scene.code, text(&diagnosis, "report"));
    }
}

#[test]
fn the_cause_is_the_only_error_since_nothing_that_follows_is_one() {
    for scene in all() {
        let diagnosis = scene.diagnose("en");
        let expected: &[&str] = match (scene.level, scene.code) {
            ("error", code) => &[code],
            (_, "needsEarlier") => &["unregistered"],
            _ => &[],
        };
        assert_eq!(codes(&diagnosis, "error"), expected, "{}", text(&diagnosis, "report"));
    }
}

/// As the TypeScript types list them.
#[test]
fn every_code_has_a_state_that_yields_it() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../src/generated/types.ts");
    let types = std::fs::read_to_string(path).expect("the generated types");
    let declaration = types.split("export type FindingCode =").nth(1).expect("its codes");
    let listed = declaration.split(';').next().unwrap_or_default();
    let names: Vec<_> = listed.split(['\'', '"']).skip(1).step_by(2).collect();
    assert!(names.len() > 40, "{names:?}");
    let scenes = all();
    let missing = |name: &&&str| !scenes.iter().any(|scene| scene.code == **name);
    let missing: Vec<_> = names.iter().filter(missing).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn the_order_is_fixed_and_every_check_says_something() {
    const FIRST: [&str; 7] =
        ["stateFile", "consent", "init", "clock", "connection", "login", "channel"];
    const OF_ANDROID: [&str; 7] = [
        "sdkLinked",
        "phoneSupport",
        "manifest",
        "permission",
        "notificationChannels",
        "background",
        "autoStart",
    ];
    const OF_IOS: [&str; 5] =
        ["phoneSupport", "entitlement", "permission", "backgroundMode", "delegates"];
    const LAST: [&str; 7] =
        ["token", "report", "lastRefusal", "appState", "limits", "lastSend", "taps"];
    for scene in all() {
        let diagnosis = scene.diagnose("zh");
        let mut checks: Vec<_> =
            findings(&diagnosis).iter().map(|finding| text(finding, "check")).collect();
        checks.dedup();
        let between: &[_] = if scene.is_iphone() { &OF_IOS } else { &OF_ANDROID };
        assert_eq!(checks, [&FIRST, between, &LAST].concat(), "{}", scene.code);
    }
}

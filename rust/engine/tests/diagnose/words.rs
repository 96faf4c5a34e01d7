//! What findings and the report say.

use serde_json::{Value, json};

use crate::asking::{diagnose, findings, text};
use crate::causes::all;
use crate::iphone;
use crate::scenes::healthy;

/// A code and who it is about, without words.
fn shape(diagnosis: &Value) -> Vec<Value> {
    let bare = |finding: &Value| {
        let mut finding = finding.clone();
        for key in ["seen", "todo"] {
            finding.as_object_mut().expect("a finding").remove(key);
        }
        finding
    };
    findings(diagnosis).iter().map(bare).collect()
}

fn is_chinese(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

#[test]
fn every_finding_is_written_in_every_language_and_says_what_to_do() {
    for scene in all() {
        let (english, chinese) = (scene.diagnose("en"), scene.diagnose("zh"));
        assert_eq!(shape(&english), shape(&chinese));
        for (en, zh) in findings(&english).iter().zip(findings(&chinese)) {
            for key in ["seen", "todo"] {
                let (en_text, zh_text) = (text(en, key), text(zh, key));
                let needed = key == "seen" || en["code"] != "ok";
                assert_eq!(!en_text.is_empty(), needed, "{en}");
                assert_eq!(!zh_text.is_empty(), needed, "{zh}");
                assert!(!en_text.contains(is_chinese), "{en_text}");
                assert!(!needed || zh_text.contains(is_chinese), "{zh_text}");
                assert!(!en_text.contains(['{', '}']) && !zh_text.contains(['{', '}']), "{en}");
                assert!(
                    !en_text.contains("..") && !zh_text.contains("。。"),
                    "{en_text} {zh_text}"
                );
            }
        }
    }
}

/// What there is not on the other system. What a message's options do concerns its receivers' phones.
#[test]
fn no_finding_is_about_what_the_phone_has_not() {
    const NOT_ON_IOS: [&str; 14] = [
        "android",
        "gradle",
        "manifest",
        "shrinker",
        "play services",
        "xiaomi",
        "oppo",
        "app key",
        "appkey",
        "package name",
        "包名",
        "清单",
        "混淆",
        "渠道",
    ];
    const NOT_ON_ANDROID: [&str; 7] =
        ["ios", "iphone", "apple", "apns", "xcode", "info.plist", "苹果"];
    for scene in all() {
        let absent: &[&str] = if scene.is_iphone() { &NOT_ON_IOS } else { &NOT_ON_ANDROID };
        for language in ["en", "zh"] {
            let diagnosis = scene.diagnose(language);
            let head = text(&diagnosis, "report");
            let own = findings(&diagnosis).iter().filter(|finding| finding["check"] != "lastSend");
            let mut words: Vec<_> =
                own.map(|finding| text(finding, "seen") + &text(finding, "todo")).collect();
            words.extend(head.lines().next().map(str::to_owned));
            for said in words {
                let lower = said.to_lowercase();
                let found = absent.iter().find(|word| lower.contains(**word));
                assert_eq!(found, None, "{} {language}: {said}", scene.code);
            }
        }
    }
}

#[test]
fn the_head_names_an_iphone() {
    let report = text(&diagnose(&mut iphone::healthy(), "en", &json!({})), "report");
    let head = format!(
        "react-native-timpush {} · IM SDK 8.8.7357 · Apple · iOS 18.1 · apns",
        env!("CARGO_PKG_VERSION")
    );
    assert_eq!(report.lines().next(), Some(head.as_str()));
}

#[test]
fn links_lead_to_pages() {
    for scene in all() {
        for finding in findings(&scene.diagnose("en")) {
            let link = text(finding, "link");
            assert!(link.is_empty() || link.starts_with("http"), "{finding}");
        }
    }
}

#[test]
fn the_report_has_a_head_and_a_block_for_all_that_is_to_be_known() {
    for scene in all() {
        let diagnosis = scene.diagnose("en");
        let report = text(&diagnosis, "report");
        let head =
            format!("react-native-timpush {} · IM SDK 8.8.7357 · ", env!("CARGO_PKG_VERSION"));
        assert!(report.starts_with(&head), "{report}");
        for finding in findings(&diagnosis) {
            let shown = report.contains(&text(finding, "seen"));
            let told = finding["code"] != "ok" && finding["code"] != "needsEarlier";
            assert_eq!(shown, told, "{report}");
        }
    }
}

#[test]
fn what_cannot_be_told_yet_is_one_line() {
    let scene = all().into_iter().find(|scene| scene.code == "notInitialized").expect("a scene");
    let report = text(&scene.diagnose("en"), "report");
    let last = "To be told once the errors above are mended: push channel, vendor SDK, phone support, \
                manifest, token, report to Tencent IM.";
    assert_eq!(report.lines().last(), Some(last));
}

#[test]
fn the_head_names_the_phone_and_the_errors() {
    let changes = json!({ "permitted": false, "backgroundRestricted": true });
    let report = text(&diagnose(&mut healthy(), "zh", &changes), "report");
    let head: Vec<_> = report.lines().take(2).collect();
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(
        head,
        [
            format!(
                "react-native-timpush {version} · IM SDK 8.8.7357 · Xiaomi · Android 14 (API 34) · xiaomi"
            )
            .as_str(),
            "errors: permissionDenied, batteryRestricted",
        ]
    );
}

/// The package and the engine have one version.
#[test]
fn the_version_is_the_packages() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../package.json");
    let package = std::fs::read_to_string(path).expect("package.json");
    let package: Value = serde_json::from_str(&package).expect("JSON");
    assert_eq!(package["version"], env!("CARGO_PKG_VERSION"));
}

#[test]
fn brands_have_hints_of_their_own() {
    let cases = [
        ("Redmi", "Xiaomi", "Autostart"),
        ("POCO", "Xiaomi", "Autostart"),
        ("HUAWEI", "HUAWEI", "App launch"),
        ("HONOR", "HONOR", "Phones of Honor"),
        ("OPPO", "OPPO", "Phones of OPPO"),
        ("realme", "realme", "Phones of realme"),
        ("OnePlus", "OnePlus", "Phones of OnePlus"),
        ("iQOO", "vivo", "Background power consumption"),
        ("Meizu", "Meizu", "Background management"),
        ("samsung", "samsung", "Background usage limits"),
        ("unknown", "HUAWEI", "Phones of Huawei"),
    ];
    for (brand, manufacturer, words) in cases {
        let facts = json!({ "brand": brand, "manufacturer": manufacturer });
        let report = text(&diagnose(&mut healthy(), "en", &facts), "report");
        assert!(report.contains(words), "{brand}: {report}");
    }
    let report = text(
        &diagnose(&mut healthy(), "en", &json!({ "brand": "google", "manufacturer": "Google" })),
        "report",
    );
    assert!(!report.contains("autoStart"), "{report}");
}

//! Every rule about offline push options, and what each vendor's phones show of them.

// Checks fail by panicking.
#![allow(clippy::expect_used)]

use serde_json::{Value, json};
use timpush_engine::language::Language;
use timpush_engine::options::{Reading, check};
use timpush_engine::question::ask;
use timpush_engine::vendor::Vendor;

/// Warnings and previews, in JSON.
fn checked(info: &Value, about: &Value) -> Value {
    let text = info.to_string();
    let reading = Reading::of(&text).expect("JSON");
    let about = serde_json::from_value(about.clone()).expect("about");
    serde_json::to_value(check(&reading, &about, Language::En)).expect("JSON")
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

/// The warnings as `code field effect vendors`.
fn warnings(info: &Value, about: &Value) -> Vec<String> {
    let shown = |warning: &Value| {
        let word = |name: &str| warning[name].as_str().unwrap_or_default().to_owned();
        let vendors: Vec<_> = items(&warning["vendors"]).filter_map(Value::as_str).collect();
        let words = [word("code"), word("field"), word("effect"), vendors.join("+")];
        words.join(" ").trim_end().to_owned()
    };
    items(&checked(info, about)["warnings"]).map(shown).collect()
}

/// Options that break no rule, with some changed; `null` takes one out.
fn clean(changes: Value) -> Value {
    let mut info = json!({
        "title": "Denny",
        "desc": "Lunch at noon?",
        "ext": { "conversationID": "c2c_denny" },
        "androidOPPOChannelID": "tuikit",
        "androidOPPOCategory": "IM",
        "androidVIVOCategory": "IM",
        "androidHuaWeiCategory": "IM",
        "androidXiaoMiChannelID": "104551",
    });
    for (key, value) in changes.as_object().into_iter().flatten() {
        info[key] = value.clone();
    }
    info
}

fn text() -> Value {
    json!({ "messageType": "text", "text": "Lunch at noon?", "sender": { "userID": "denny" } })
}

#[test]
fn what_is_right_is_not_warned_of() {
    assert_eq!(warnings(&clean(json!({})), &text()), [""; 0]);
    let more = json!({
        "disablePush": false, "ignoreIOSBadge": true, "iOSSound": "ring.caf", "iOSPushType": 0,
        "iOSInterruptionLevel": "active", "enableIOSBackgroundNotification": false,
        "androidOPPONotifyLevel": 16, "androidFCMChannelID": "c",
        "androidFCMImage": "https://a/b.png", "androidHuaWeiImage": "https://a/b.png",
        "androidHonorImage": "https://a/b.png", "androidHonorImportance": "LOW",
        "androidMeizuNotifyType": 0, "harmonyImage": "https://a/b.png", "harmonyCategory": "IM",
        "ignoreHarmonyBadge": true, "vendorParams": {
            "fcmPriority": "high", "vivoNotifyType": 4, "oppoTemplateId": "1",
            "oppoTitleParam": { "a": "b" }, "oppoContentParam": {},
        },
    });
    assert_eq!(warnings(&clean(more), &text()), [""; 0]);
    for sound in ["default", "push.no_sound", ""] {
        assert_eq!(warnings(&clean(json!({ "iOSSound": sound })), &text()), [""; 0], "{sound}");
    }
}

#[test]
fn each_rule_is_found_where_it_is_broken() {
    let wide = "宽".repeat(51);
    let cases = [
        // What cannot be read.
        (json!({ "titel": 1 }), "fieldUnknown titel ignored"),
        (json!({ "colour": "red" }), "fieldUnknown colour ignored"),
        (json!({ "title": 1 }), "wrongType title ignored"),
        (json!({ "disablePush": "true" }), "wrongType disablePush ignored"),
        (json!({ "iOSPushType": 0.5 }), "wrongType iOSPushType ignored"),
        (json!({ "iOSPushType": 4_294_967_296_u64 }), "wrongType iOSPushType ignored"),
        (json!({ "vendorParams": true }), "wrongType vendorParams ignored"),
        (json!({ "ext": { "$number": "NaN" } }), "wrongType ext ignored"),
        // What the service does.
        (json!({ "disablePush": true }), "pushDisabled disablePush notPushed"),
        // What vendors refuse.
        (json!({ "title": " \u{3000}" }), "textBlank title notShown"),
        (json!({ "ext": "hello" }), "oppoExtNotObject ext notShown oppo"),
        (json!({ "ext": [1] }), "oppoExtNotObject ext notShown oppo"),
        (json!({ "ext": "{\"a\":1" }), "oppoExtNotObject ext notShown oppo"),
        (json!({ "ext": { "a": "x".repeat(4_000) } }), "messageTooLarge ext notShown apns"),
        (
            json!({ "androidHonorImportance": "HIGH" }),
            "valueUnknown androidHonorImportance notShown honor",
        ),
        (
            json!({ "androidHonorImage": "http://a/b.png" }),
            "imageNotHttps androidHonorImage notShown honor",
        ),
        (
            json!({ "androidOPPOChannelID": "" }),
            "oppoChannelMissing androidOPPOChannelID notShown oppo",
        ),
        // Lines.
        (json!({ "desc": "a\nbc\u{200b}d" }), "controlCharacters desc changed"),
        (json!({ "title": "x".repeat(51) }), "titleTooLong title changed xiaomi+oppo+vivo+meizu"),
        (json!({ "title": "x".repeat(33) }), "titleTooLong title changed meizu"),
        (json!({ "title": "宽".repeat(21) }), "titleTooLong title changed vivo"),
        (json!({ "desc": wide }), "descTooLong desc changed vivo"),
        (json!({ "desc": "x".repeat(129) }), "descTooLong desc changed xiaomi+vivo+meizu"),
        (json!({ "desc": "ok" }), "simpleText desc limited"),
        (json!({ "desc": "1 + 1 = 2。" }), "simpleText desc limited"),
        (json!({ "desc": "测试" }), "simpleText desc limited"),
        (json!({ "desc": "Test" }), "simpleText desc limited"),
        // Images.
        (json!({ "iOSImage": "http://a" }), "imageNotHttps iOSImage ignored apns"),
        (json!({ "androidFCMImage": "a" }), "imageNotHttps androidFCMImage ignored fcm"),
        (json!({ "harmonyImage": "a" }), "imageNotHttps harmonyImage ignored huawei"),
        (
            json!({ "androidXiaoMiImage": "https://a" }),
            "imageNotSupported androidXiaoMiImage ignored xiaomi",
        ),
        // Sounds.
        (json!({ "iOSSound": "ring" }), "iosSoundUnknown iOSSound ignored apns"),
        (json!({ "iOSSound": "push.no-sound" }), "iosSoundUnknown iOSSound ignored apns"),
        (json!({ "iOSSound": "Default" }), "iosSoundUnknown iOSSound ignored apns"),
        (json!({ "iOSSound": ".caf" }), "iosSoundUnknown iOSSound ignored apns"),
        // Values.
        (json!({ "iOSPushType": 2 }), "valueUnknown iOSPushType ignored apns"),
        (
            json!({ "androidMeizuNotifyType": 2 }),
            "valueUnknown androidMeizuNotifyType ignored meizu",
        ),
        (
            json!({ "androidOPPONotifyLevel": 3 }),
            "valueUnknown androidOPPONotifyLevel ignored oppo",
        ),
        (
            json!({ "iOSInterruptionLevel": "time_sensitive" }),
            "valueUnknown iOSInterruptionLevel ignored apns",
        ),
        (
            json!({ "androidVIVOClassification": 1 }),
            "deprecated androidVIVOClassification ignored vivo",
        ),
        // Categories and channels.
        (
            json!({ "androidVIVOCategory": "im" }),
            "categoryUnknown androidVIVOCategory limited vivo",
        ),
        (
            json!({ "androidHuaWeiCategory": "POEM" }),
            "categoryUnknown androidHuaWeiCategory limited huawei",
        ),
        (
            json!({ "androidOPPOCategory": null }),
            "categoryMissing androidOPPOCategory limited oppo",
        ),
        (
            json!({ "androidOPPOCategory": "NEWS" }),
            "categoryOperational androidOPPOCategory limited oppo",
        ),
        (
            json!({ "androidXiaoMiChannelID": null }),
            "xiaomiChannelMissing androidXiaoMiChannelID limited xiaomi",
        ),
        // vendorParams.
        (json!({ "vendorParams": "high" }), "vendorParamsNotObject vendorParams ignored"),
        (json!({ "vendorParams": ["high"] }), "vendorParamsNotObject vendorParams ignored"),
        (json!({ "vendorParams": "{} {}" }), "vendorParamsNotObject vendorParams ignored"),
        (json!({ "vendorParams": { "fcmPrio": 1 } }), "fieldUnknown vendorParams.fcmPrio ignored"),
        (json!({ "vendorParams": { "x": 1 } }), "fieldUnknown vendorParams.x ignored"),
        // What iOS wants of the receiving app.
        (json!({ "iOSImage": "https://a/b.png" }), "iosImageNeedsExtension iOSImage limited apns"),
        (
            json!({ "enableIOSBackgroundNotification": true }),
            "iosBackgroundNeedsMode enableIOSBackgroundNotification limited apns",
        ),
        (
            json!({ "iOSInterruptionLevel": "critical" }),
            "iosLevelNeedsEntitlement iOSInterruptionLevel limited apns",
        ),
        (
            json!({ "iOSInterruptionLevel": "time-sensitive" }),
            "iosLevelNeedsEntitlement iOSInterruptionLevel limited apns",
        ),
        (json!({ "iOSPushType": 1 }), "iosVoipNeedsToken iOSPushType limited apns"),
        (
            json!({ "vendorParams": { "fcmPriority": "HIGH" } }),
            "valueUnknown vendorParams.fcmPriority ignored fcm",
        ),
        (
            json!({ "vendorParams": r#"{"vivoNotifyType":5}"# }),
            "valueUnknown vendorParams.vivoNotifyType ignored vivo",
        ),
        (
            json!({ "vendorParams": { "oppoTitleParam": {} } }),
            "templateMissing vendorParams.oppoTitleParam ignored oppo",
        ),
    ];
    for (changes, expected) in cases {
        assert_eq!(warnings(&clean(changes.clone()), &text()), [expected], "{changes}");
    }
}

#[test]
fn names_that_an_app_made_up_are_not_repeated_without_end() {
    let name = "x".repeat(100_000);
    let params = json!({ name.as_str(): 1 });
    let info = clean(json!({ name.as_str(): 1, "vendorParams": params }));
    let expected = [
        format!("fieldUnknown {} ignored", &name[..64]),
        format!("fieldUnknown vendorParams.{} ignored", &name[..64]),
    ];
    assert_eq!(warnings(&info, &text()), expected);
}

#[test]
fn rules_that_come_together() {
    let sound = clean(json!({ "androidSound": "ring.mp3" }));
    let expected = [
        "soundNotSupported androidSound ignored honor+oppo+vivo+meizu",
        "soundWithSuffix androidSound ignored xiaomi+huawei+fcm",
        "fcmSoundNeedsChannel androidFCMChannelID ignored fcm",
    ];
    assert_eq!(warnings(&sound, &text()), expected);
    let level = json!({ "androidOPPONotifyLevel": 2, "androidOPPOCategory": null });
    let expected = [
        "categoryMissing androidOPPOCategory limited oppo",
        "oppoLevelNeedsCategory androidOPPONotifyLevel ignored oppo",
    ];
    assert_eq!(warnings(&clean(level), &text()), expected);
    let old = json!({ "androidVIVOClassification": 0, "androidVIVOCategory": null });
    let expected = [
        "deprecated androidVIVOClassification deprecated vivo",
        "categoryMissing androidVIVOCategory limited vivo",
    ];
    assert_eq!(warnings(&clean(old), &text()), expected);
    let no_object = warnings(&json!([1]), &json!({ "vendors": ["fcm"] }));
    assert_eq!(no_object, ["wrongType offlinePushInfo ignored"]);
}

#[test]
fn the_message_decides_too() {
    let custom = json!({ "messageType": "custom" });
    let without = clean(json!({ "desc": "" }));
    assert_eq!(warnings(&without, &custom), ["customWithoutDesc desc notPushed"]);
    assert_eq!(warnings(&clean(json!({})), &custom), [""; 0]);
    assert_eq!(warnings(&without, &json!({ "messageType": "image" })), [""; 0]);
    let online = json!({ "onlineUserOnly": true });
    assert_eq!(warnings(&clean(json!({})), &online), ["onlineOnly onlineUserOnly notPushed"]);
    let blank = json!({ "messageType": "text", "text": "\n" });
    assert_eq!(warnings(&without, &blank), ["textBlank desc notShown"]);
}

#[test]
fn only_the_vendors_that_were_asked_for_are_checked() {
    let about = json!({ "vendors": ["fcm", "apns"] });
    let info = json!({ "desc": "Lunch?", "ext": "x", "androidSound": "ring", "iOSSound": "x" });
    let check = checked(&info, &about);
    let vendors: Vec<_> = items(&check["previews"]).map(|preview| &preview["vendor"]).collect();
    assert_eq!(vendors, ["fcm", "apns"]);
    let expected = [
        "fcmSoundNeedsChannel androidFCMChannelID ignored fcm",
        "iosSoundUnknown iOSSound ignored apns",
    ];
    assert_eq!(warnings(&info, &about), expected);
}

fn preview(info: &Value, about: &Value, vendor: Vendor) -> Value {
    let check = checked(info, about);
    let of_vendor = items(&check["previews"]).find(|preview| preview["vendor"] == vendor.name());
    of_vendor.expect("a preview").clone()
}

/// Title and description.
fn lines(info: Value, about: &Value, vendor: Vendor) -> (Option<String>, Option<String>) {
    let preview = preview(&info, about, vendor);
    assert!(preview["shown"] == true && preview.get("because").is_none(), "{preview}");
    let line = |name: &str| preview.get(name)?.as_str().map(str::to_owned);
    (line("title"), line("desc"))
}

#[test]
fn an_empty_title_is_the_senders_name() {
    let title = |info: Value, sender: Value| {
        lines(clean(info), &json!({ "sender": sender }), Vendor::Fcm).0
    };
    let sender = json!({ "userID": "denny", "nickname": "Denny\u{200b} D." });
    assert_eq!(title(json!({ "title": "Hi" }), sender.clone()).as_deref(), Some("Hi"));
    assert_eq!(title(json!({ "title": "" }), sender).as_deref(), Some("Denny D."));
    let nameless = json!({ "userID": "denny", "nickname": "" });
    assert_eq!(title(json!({ "title": null }), nameless).as_deref(), Some("denny"));
    assert_eq!(title(json!({ "title": null }), Value::Null), None);
}

#[test]
fn an_empty_desc_is_the_messages_text() {
    let desc = |about| lines(clean(json!({ "desc": "" })), &about, Vendor::Huawei).1;
    assert_eq!(desc(text()).as_deref(), Some("Lunch at noon?"));
    assert_eq!(desc(json!({ "messageType": "image", "text": "x" })), None);
    assert_eq!(desc(json!({ "messageType": "text" })), None);
}

#[test]
fn lines_are_cut_as_each_vendor_cuts_them() {
    let cut = |title: String, vendor| {
        lines(clean(json!({ "title": title })), &text(), vendor).0.unwrap_or_default()
    };
    let of = |count: usize, text: &str| format!("{}…", text.repeat(count));
    assert_eq!(cut("😀".repeat(50), Vendor::Xiaomi), "😀".repeat(50));
    assert_eq!(cut("😀".repeat(51), Vendor::Oppo), of(49, "😀"));
    assert_eq!(cut("宽".repeat(20), Vendor::Vivo), "宽".repeat(20));
    assert_eq!(cut("宽".repeat(21), Vendor::Vivo), of(19, "宽"));
    assert_eq!(cut("é".repeat(41), Vendor::Vivo), of(38, "é"));
    assert_eq!(cut(format!("a{}", "宽".repeat(20)), Vendor::Vivo), format!("a{}", of(18, "宽")));
    assert_eq!(cut("x".repeat(33), Vendor::Meizu), of(31, "x"));
    assert_eq!(cut("x".repeat(900), Vendor::Apns), "x".repeat(900));
    let desc = clean(json!({ "desc": format!(" \t{}\u{feff}", "x".repeat(201)) }));
    let desc_on = |vendor| lines(desc.clone(), &text(), vendor).1.unwrap_or_default();
    assert_eq!(desc_on(Vendor::Oppo), of(199, "x"));
    assert_eq!(desc_on(Vendor::Xiaomi), of(127, "x"));
    assert_eq!(desc_on(Vendor::Vivo), of(98, "x"));
    assert_eq!(desc_on(Vendor::Honor), "x".repeat(201));
}

#[test]
fn the_first_reason_is_the_one_that_is_named() {
    let everything = json!({
        "title": "\n", "desc": "x", "ext": "no object", "androidHonorImportance": "x",
        "androidHonorImage": "x", "disablePush": true,
    });
    let because = |info: &Value, about: Value, vendor| {
        let preview = preview(info, &about, vendor);
        assert_eq!(preview["shown"], false);
        assert!(preview.get("title").is_none() && preview.get("desc").is_none());
        preview["because"].clone()
    };
    let online = json!({ "onlineUserOnly": true, "messageType": "custom" });
    assert_eq!(because(&everything, online, Vendor::Oppo), "onlineOnly");
    assert_eq!(because(&everything, json!({}), Vendor::Fcm), "pushDisabled");
    assert_eq!(because(&json!({ "disablePush": true }), json!({}), Vendor::Fcm), "pushDisabled");
    let mut info = everything;
    info["disablePush"] = json!(false);
    info["desc"] = json!("");
    assert_eq!(
        because(&info, json!({ "messageType": "custom" }), Vendor::Vivo),
        "customWithoutDesc"
    );
    assert_eq!(because(&info, json!({}), Vendor::Oppo), "textBlank");
    info["title"] = json!("Denny");
    assert_eq!(because(&info, json!({}), Vendor::Oppo), "oppoExtNotObject");
    assert_eq!(because(&info, json!({}), Vendor::Honor), "valueUnknown");
    info["ext"] = json!({ "a": "x".repeat(4_096) });
    assert_eq!(because(&info, json!({}), Vendor::Honor), "messageTooLarge");
    info["ext"] = json!("");
    info["androidHonorImportance"] = json!("NORMAL");
    assert_eq!(because(&info, json!({}), Vendor::Honor), "imageNotHttps");
    assert_eq!(because(&info, json!({}), Vendor::Oppo), "oppoChannelMissing");
}

#[test]
fn a_message_is_too_large_by_what_a_vendor_gets_of_it() {
    // Cut to 100 code points, it fits on Meizu.
    let info = clean(json!({ "desc": "x".repeat(4_000), "ext": { "a": "x".repeat(200) } }));
    let expected =
        ["messageTooLarge desc notShown huawei+honor+fcm", "messageTooLarge desc notShown apns"];
    assert_eq!(warnings(&info, &text())[..2], expected);
    assert_eq!(preview(&info, &text(), Vendor::Meizu)["shown"], true);
    let ext = |bytes: usize| {
        clean(json!({ "title": "t", "desc": "Lunch", "ext": { "a": "x".repeat(bytes) } }))
    };
    // {"a":""} and both lines are 14 bytes.
    let apns = "messageTooLarge ext notShown apns";
    assert_eq!(warnings(&ext(4_082), &text()), [apns]);
    let others = "messageTooLarge ext notShown xiaomi+huawei+honor+oppo+vivo+meizu+fcm";
    assert_eq!(warnings(&ext(4_083), &text()), [others, apns]);
}

#[test]
fn apns_counts_all_that_goes_to_it_in_json() {
    let about = json!({ "messageType": "text", "vendors": ["apns"] });
    let is_too_large = |changes: &Value, ext: usize| {
        let mut info = json!({ "title": "t\"", "desc": "Lunch?", "ext": "\\".repeat(ext / 2) });
        for (key, value) in changes.as_object().into_iter().flatten() {
            info[key] = value.clone();
        }
        let found = warnings(&info, &about);
        found.iter().any(|warning| warning.starts_with("messageTooLarge"))
    };
    let bare =
        r#"{"aps":{"alert":{"title":"t\"","body":"Lunch?"},"sound":"default","badge":1},"ext":""}"#;
    let sound = r#""sound":"default","#.len();
    let cases = [
        (json!({}), bare.len()),
        (json!({ "iOSSound": "ring.caf" }), bare.len() + 1),
        (json!({ "iOSSound": "push.no_sound" }), bare.len() - sound),
        (json!({ "iOSSound": "none" }), bare.len()),
        (json!({ "ignoreIOSBadge": true }), bare.len() - r#","badge":1"#.len()),
        (
            json!({ "iOSInterruptionLevel": "active" }),
            bare.len() + r#","interruption-level":"active""#.len(),
        ),
        (json!({ "iOSInterruptionLevel": "loud" }), bare.len()),
        (
            json!({ "enableIOSBackgroundNotification": true }),
            bare.len() + r#","content-available":1"#.len(),
        ),
        (
            json!({ "iOSImage": "https://a" }),
            bare.len() + r#","mutable-content":1,"image":"https://a""#.len(),
        ),
        (json!({ "iOSImage": "http://a" }), bare.len()),
    ];
    for (changes, without_ext) in cases {
        // Each backslash is written as two bytes.
        let room = (4_096 - without_ext) / 2 * 2;
        assert!(!is_too_large(&changes, room), "{changes}");
        assert!(is_too_large(&changes, room + 2), "{changes}");
    }
}

#[test]
fn warnings_say_what_to_do_in_both_languages() {
    let question = |language: &str| {
        let info = json!({ "iOSSound": "no_sound", "titel": "x", "vendorParams": 5 });
        let ask_for = json!({ "ask": "checkOfflinePushInfo", "info": info, "language": language });
        let answer: Value = serde_json::from_str(&ask(&ask_for.to_string())).expect("JSON");
        answer["data"]["warnings"].clone()
    };
    let todo = |language, code: &str| {
        let warnings = question(language);
        let of_code = |warning: &&Value| warning["code"] == code;
        warnings.as_array().into_iter().flatten().find(of_code).expect(code).clone()
    };
    assert_eq!(todo("en", "iosSoundUnknown")["todo"], "Write 'push.no_sound'.");
    assert_eq!(todo("zh", "iosSoundUnknown")["todo"], "请写作 'push.no_sound'。");
    assert_eq!(todo("en", "fieldUnknown")["todo"], "Did you mean title?");
    assert_eq!(
        todo("en", "wrongType")["happens"],
        "It is a number, which this field does not take; it is left out."
    );
    assert_eq!(todo("zh", "wrongType")["happens"], "类型错误（数字），已忽略。");
    for language in ["en", "zh"] {
        for warning in question(language).as_array().into_iter().flatten() {
            assert!(
                warning["source"].as_str().is_some_and(|source| source.starts_with("https://"))
            );
            for sentence in ["happens", "todo"] {
                let sentence = warning[sentence].as_str().expect("a sentence");
                assert!(!sentence.contains("{}"), "{sentence}");
                assert_eq!(
                    sentence.is_ascii() || sentence.contains('…'),
                    language == "en",
                    "{sentence}"
                );
            }
        }
    }
}

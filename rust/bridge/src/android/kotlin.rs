//! What Kotlin declares and what Rust calls, by name and signature.

use std::ffi::CStr;
use std::path::Path;

use super::platform;

const SOURCES: &str = "../../android/src/main/java/com/timpush";

#[test]
fn platform_is_called_as_kotlin_declares_it() {
    assert_eq!(sorted(platform::signatures()), declared("Platform.kt", "    fun "));
}

fn sorted(methods: impl Iterator<Item = (&'static CStr, &'static CStr)>) -> Vec<String> {
    let text = |text: &CStr| text.to_str().unwrap().to_owned();
    let mut methods: Vec<_> =
        methods.map(|(name, takes)| format!("{}{}", text(name), text(takes))).collect();
    methods.sort();
    methods
}

/// Each function of a file as its name and JNI's signature.
fn declared(file: &str, begin: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(SOURCES).join(file);
    let source = std::fs::read_to_string(path).unwrap();
    let mut methods: Vec<_> = source.split(begin).skip(1).map(signature).collect();
    assert!(methods.len() > 5, "{methods:?}");
    methods.sort();
    methods
}

fn signature(source: &str) -> String {
    let (name, rest) = source.split_once('(').unwrap();
    let (arguments, _) = rest.split_once(')').unwrap();
    let types = arguments.split(',').filter_map(|argument| argument.split_once(": "));
    let types: String =
        types.map(|(_, name)| descriptor(name.trim().trim_end_matches('?'))).collect();
    format!("{name}({types})V")
}

fn descriptor(name: &str) -> &'static str {
    match name {
        "String" => "Ljava/lang/String;",
        "Platform" => "Lcom/timpush/Platform;",
        "Long" => "J",
        "Int" => "I",
        "Boolean" => "Z",
        other => panic!("{other} is no type of JNI here"),
    }
}

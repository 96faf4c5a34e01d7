//! ios/engine/TimPushEngine.h and the Rust definitions agree: both compilers read the same declarations.
#![allow(non_camel_case_types, reason = "C's names")]

use std::collections::BTreeSet;
use std::io::Write;
use std::mem::{MaybeUninit, offset_of, size_of};
use std::path::Path;
use std::process::{Command, Stdio};

use super::*;

type void = ();
type int32_t = i32;
type int64_t = i64;
type uint32_t = u32;
type uint64_t = u64;
type PlatformToRead<'l> = Option<&'l TimPushPlatform>;
type FailureToWrite<'l> = Option<&'l mut MaybeUninit<TimPushFailure>>;

const PRELUDE: &str = r#"
#include "TimPushEngine.h"
typedef const TimPushPlatform *PlatformToRead;
typedef TimPushFailure *FailureToWrite;
"#;

/// The functions in C, to be compiled beside the header's.
macro_rules! functions {
    ($($answer:ident $name:ident($($argument:ident),*);)*) => {
        [$({
            let _: extern "C" fn($($argument),*) -> $answer = $name;
            let arguments: &[&str] = &[$(stringify!($argument)),*];
            (stringify!($name), declaration(stringify!($answer $name), arguments))
        }),*]
    };
}

/// Assertions in C on the callbacks of `TimPushPlatform`.
macro_rules! callbacks {
    ($($name:ident($($argument:ident),*);)*) => {
        [$({
            let _: fn(TimPushPlatform) -> Option<extern "C" fn($($argument),*) -> TimPushFailure> =
                |platform| platform.$name;
            callback(stringify!($name), &[$(stringify!($argument)),*])
        }),*]
    };
}

/// Assertions in C on where a struct has its fields.
macro_rules! layout {
    ($name:ident { $($field:ident),* }) => {
        [
            assertion(&format!("sizeof({}) == {}", stringify!($name), size_of::<$name>())),
            $(assertion(&format!(
                "offsetof({0}, {1}) == {2} && sizeof((({0} *)0)->{1}) == {3}",
                stringify!($name),
                stringify!($field),
                offset_of!($name, $field),
                size_of_field(|whole: &$name| &whole.$field),
            ))),*
        ]
    };
}

fn size_of_field<Whole, Field>(_: fn(&Whole) -> &Field) -> usize {
    size_of::<Field>()
}

fn declaration(name: &str, arguments: &[&str]) -> String {
    let arguments = if arguments.is_empty() { "void".into() } else { arguments.join(", ") };
    format!("{name}({arguments});\n")
}

fn callback(name: &str, arguments: &[&str]) -> String {
    let expected = declaration(&format!("extern TimPushFailure (*expected_{name})"), arguments);
    let field = format!("((TimPushPlatform *)0)->{name}");
    let same =
        format!("__builtin_types_compatible_p(__typeof__(expected_{name}), __typeof__({field}))");
    expected + &assertion(&same)
}

fn assertion(condition: &str) -> String {
    format!("_Static_assert({condition}, \"{condition}\");\n")
}

fn functions() -> impl Iterator<Item = (&'static str, String)> {
    functions! {
        bool timpush_start(PlatformToRead, TimPushText, FailureToWrite);
        void timpush_on_device(TimPushText);
        void timpush_on_login(TimPushText);
        void timpush_on_im_event(TimPushText);
        void timpush_on_vendor_token(TimPushText, TimPushText);
        void timpush_on_vendor_failure(TimPushText, int64_t, TimPushText);
        void timpush_on_report_answer(uint64_t, int32_t, TimPushText);
        void timpush_on_call_answer(uint64_t, int32_t, TimPushText, TimPushText);
        void timpush_on_tap(TimPushText);
        void timpush_on_message(TimPushText);
        void timpush_on_message_revoked(TimPushText);
        void timpush_on_app_state(bool);
        void timpush_on_unread(uint32_t);
        void timpush_on_permission(bool);
    }
    .into_iter()
}

fn structs() -> String {
    let callbacks = callbacks! {
        describe_device();
        query_login();
        register_vendor(TimPushText);
        unregister_vendor(TimPushText);
        report_token(uint64_t, uint32_t, TimPushText);
        call_im(uint64_t, TimPushText);
        call_system(uint64_t, TimPushText);
        log(int32_t, TimPushText);
    };
    let platform = layout!(TimPushPlatform {
        describe_device,
        query_login,
        register_vendor,
        unregister_vendor,
        report_token,
        call_im,
        call_system,
        log
    });
    let text = layout!(TimPushText { bytes, length });
    let failure = layout!(TimPushFailure { name, reason });
    [callbacks.concat(), platform.concat(), text.concat(), failure.concat()].concat()
}

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../ios/engine"))
}

#[test]
fn c_compiles_what_rust_declares() {
    let code = functions().map(|(_, declaration)| declaration).collect::<String>() + &structs();
    let mut compiler = Command::new(std::env::var_os("CC").unwrap_or("cc".into()))
        .args(["-std=c11", "-Werror", "-fsyntax-only", "-x", "c", "-I"])
        .args([folder().as_os_str(), "-".as_ref()])
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    compiler.stdin.take().unwrap().write_all((PRELUDE.to_owned() + &code).as_bytes()).unwrap();
    let outcome = compiler.wait_with_output().unwrap();
    assert!(outcome.status.success(), "{}", String::from_utf8_lossy(&outcome.stderr));
}

#[test]
fn rust_defines_what_the_header_declares() {
    let header = std::fs::read_to_string(folder().join("TimPushEngine.h")).unwrap();
    let declared = header.lines().filter_map(|line| {
        let (answer, rest) = line.split_once(" timpush_")?;
        let name = rest.split_once('(')?.0;
        matches!(answer, "void" | "bool").then(|| format!("timpush_{name}"))
    });
    let defined = functions().map(|(name, _)| name.to_owned());
    assert_eq!(declared.collect::<BTreeSet<_>>(), defined.collect());
}

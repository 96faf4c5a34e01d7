//! One thing that happens in a history.

use proptest::prelude::*;
use proptest::sample::Index;
use timpush_engine::input::{ImEvent, TapSource};

/// What JavaScript may call.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Method {
    Init { business_id: u32, require_consent: bool },
    InitBroken,
    RegisterPush,
    UnRegisterPush,
    Consent(bool),
    GetRegistration,
    GetInitialNotification,
    GetToken,
    GetConfig,
    UploadToken,
    ClearToken,
    Login(u8),
    Logout,
    Garbage,
}

/// What happens.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Call(Method),
    /// The platform describes the phone; with or without its vendor's SDK.
    Device {
        linked: bool,
    },
    /// The IM SDK says who is logged in.
    LoginState,
    ImAnswer {
        which: Index,
        code: i32,
    },
    Im(ImEvent),
    Token(u8),
    VendorFailure,
    ReportAnswer {
        which: Index,
        code: i32,
    },
    Timer(Index),
    Tap {
        message: u8,
        source: TapSource,
    },
    /// JavaScript adds or drops its listener.
    Listen(bool),
    /// JavaScript's thread runs: events reach their handlers.
    RunJs,
    Foreground(bool),
    Permission(bool),
    /// The disk fills up or has room again.
    Disk(bool),
}

/// A step, and after how many of its commands the process dies, if it does.
#[derive(Clone, Debug)]
pub(crate) struct Taken {
    pub(crate) step: Step,
    pub(crate) crash_after: Option<usize>,
}

fn method() -> impl Strategy<Value = Method> {
    prop_oneof![
        6 => (prop::sample::select(vec![5218u32, 6666]), prop::bool::weighted(0.1))
            .prop_map(|(business_id, require_consent)| Method::Init { business_id, require_consent }),
        1 => Just(Method::InitBroken),
        1 => Just(Method::RegisterPush),
        1 => Just(Method::UnRegisterPush),
        1 => prop::bool::weighted(0.7).prop_map(Method::Consent),
        1 => Just(Method::GetRegistration),
        2 => Just(Method::GetInitialNotification),
        1 => Just(Method::GetToken),
        1 => Just(Method::GetConfig),
        1 => Just(Method::UploadToken),
        1 => Just(Method::ClearToken),
        5 => (0..3u8).prop_map(Method::Login),
        1 => Just(Method::Logout),
        1 => Just(Method::Garbage),
    ]
}

fn im_event() -> impl Strategy<Value = ImEvent> {
    prop::sample::select(vec![
        ImEvent::Connecting,
        ImEvent::Connected,
        ImEvent::ConnectFailed,
        ImEvent::KickedOffline,
        ImEvent::SignatureExpired,
    ])
}

fn report_code() -> impl Strategy<Value = i32> {
    prop_oneof![6 => Just(0), 3 => Just(9_523), 1 => prop::sample::select(vec![6014, 6206, 6208, 70_001])]
}

fn step() -> impl Strategy<Value = Step> {
    let source = prop::sample::select(vec![TapSource::Receiver, TapSource::Activity]);
    prop_oneof![
        8 => method().prop_map(Step::Call),
        4 => prop::bool::weighted(0.95).prop_map(|linked| Step::Device { linked }),
        4 => Just(Step::LoginState),
        6 => (any::<Index>(), prop_oneof![5 => Just(0), 1 => Just(70_013)])
            .prop_map(|(which, code)| Step::ImAnswer { which, code }),
        2 => im_event().prop_map(Step::Im),
        6 => (0..4u8).prop_map(Step::Token),
        1 => Just(Step::VendorFailure),
        6 => (any::<Index>(), report_code())
            .prop_map(|(which, code)| Step::ReportAnswer { which, code }),
        3 => any::<Index>().prop_map(Step::Timer),
        6 => (any::<u8>(), source).prop_map(|(message, source)| Step::Tap { message, source }),
        2 => any::<bool>().prop_map(Step::Listen),
        5 => Just(Step::RunJs),
        1 => any::<bool>().prop_map(Step::Foreground),
        1 => any::<bool>().prop_map(Step::Permission),
        1 => any::<bool>().prop_map(Step::Disk),
    ]
}

pub(crate) fn taken() -> impl Strategy<Value = Taken> {
    (step(), prop::option::weighted(0.08, 0..6usize))
        .prop_map(|(step, crash_after)| Taken { step, crash_after })
}

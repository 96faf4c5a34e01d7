//! One thing that happens in a history.

use proptest::prelude::*;
use proptest::sample::Index;
use timpush_engine::input::{ImEvent, Shower, TapSource};
use timpush_engine::vendor::Support;

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
    ForceFcm(bool),
    Badge(i8),
    Channel,
    Clear,
    Permission,
    HideInForeground(bool),
    Background(u8),
    ToForeground,
    StateByApp(bool),
    Diagnose,
    Login(u8),
    Logout,
    Garbage,
}

/// In what form a vendor brings a tap.
#[derive(Clone, Copy, Debug)]
pub(crate) enum TapForm {
    Key,
    Flattened,
    Content,
}

/// What happens.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Call(Method),
    /// The platform describes the phone, with what its vendor's SDK and FCM say, where they are linked.
    Device {
        own: Option<Support>,
        fcm: Option<Support>,
    },
    /// The platform cannot describe the phone.
    NoDevice,
    /// The IM SDK says who is logged in.
    LoginState,
    /// The IM SDK or the system answers.
    CallAnswer {
        which: Index,
        code: i32,
    },
    Im(ImEvent),
    /// The vendor in use gives a token, or the other one does.
    Token {
        number: u8,
        stray: bool,
    },
    VendorFailure(i64),
    ReportAnswer {
        which: Index,
        code: i32,
    },
    Timer(Index),
    Tap {
        message: u8,
        source: TapSource,
        form: TapForm,
    },
    /// A vendor hands a push to the app.
    Push {
        message: u8,
        shower: Shower,
    },
    /// The sender takes a message back.
    Revoke(u8),
    /// The user taps one of the engine's own notifications.
    TapOwn(Index),
    /// Another app starts an activity.
    Junk(u8),
    /// JavaScript adds or drops its listener.
    Listen(bool),
    /// JavaScript's thread runs: events reach their handlers.
    RunJs,
    Foreground(bool),
    Unread(u8),
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
        2 => any::<bool>().prop_map(Method::ForceFcm),
        1 => any::<i8>().prop_map(Method::Badge),
        1 => prop::sample::select(vec![Method::Channel, Method::Clear, Method::Permission]),
        1 => any::<u8>().prop_map(Method::Background),
        1 => Just(Method::ToForeground),
        2 => prop::bool::weighted(0.4).prop_map(Method::StateByApp),
        2 => any::<bool>().prop_map(Method::HideInForeground),
        2 => Just(Method::Diagnose),
        5 => (0..3u8).prop_map(Method::Login),
        1 => Just(Method::Logout),
        1 => Just(Method::Garbage),
    ]
}

/// Linked and supported with this likelihood.
fn support(likely: f64) -> impl Strategy<Value = Option<Support>> {
    let unsupported = prop::bool::ANY.prop_map(|linked| linked.then_some(Support::Unsupported));
    (prop::bool::weighted(likely), unsupported)
        .prop_map(|(supported, other)| if supported { Some(Support::Supported) } else { other })
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
    let form = prop::sample::select(vec![TapForm::Key, TapForm::Flattened, TapForm::Content]);
    let shower =
        prop::sample::select(vec![Shower::System, Shower::SystemInBackground, Shower::App]);
    let source = prop::sample::select(vec![TapSource::Receiver, TapSource::Activity]);
    prop_oneof![
        8 => method().prop_map(Step::Call),
        4 => (support(0.9), support(0.5)).prop_map(|(own, fcm)| Step::Device { own, fcm }),
        1 => Just(Step::NoDevice),
        4 => Just(Step::LoginState),
        6 => (any::<Index>(), prop_oneof![5 => Just(0), 1 => Just(70_013)])
            .prop_map(|(which, code)| Step::CallAnswer { which, code }),
        2 => im_event().prop_map(Step::Im),
        6 => (0..4u8, prop::bool::weighted(0.1))
            .prop_map(|(number, stray)| Step::Token { number, stray }),
        1 => prop::sample::select(vec![70_000_002, 101, 3_010, -1]).prop_map(Step::VendorFailure),
        6 => (any::<Index>(), report_code())
            .prop_map(|(which, code)| Step::ReportAnswer { which, code }),
        3 => any::<Index>().prop_map(Step::Timer),
        6 => (any::<u8>(), source, form)
            .prop_map(|(message, source, form)| Step::Tap { message, source, form }),
        4 => (0..12u8, shower).prop_map(|(message, shower)| Step::Push { message, shower }),
        1 => (0..12u8).prop_map(Step::Revoke),
        2 => any::<Index>().prop_map(Step::TapOwn),
        1 => any::<u8>().prop_map(Step::Junk),
        2 => any::<bool>().prop_map(Step::Listen),
        5 => Just(Step::RunJs),
        2 => any::<bool>().prop_map(Step::Foreground),
        1 => any::<u8>().prop_map(Step::Unread),
        1 => any::<bool>().prop_map(Step::Permission),
        1 => any::<bool>().prop_map(Step::Disk),
    ]
}

pub(crate) fn taken() -> impl Strategy<Value = Taken> {
    (step(), prop::option::weighted(0.08, 0..6usize))
        .prop_map(|(step, crash_after)| Taken { step, crash_after })
}

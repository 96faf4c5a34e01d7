//! The platform's callbacks, called from the engine's thread.

use timpush_engine::command::Credentials;
use timpush_engine::input::{CallId, ReportId};
use timpush_engine::secret::Secret;
use timpush_engine::vendor::{Os, Vendor};

use super::{TimPushFailure, TimPushText};
use crate::platform::{Platform, PlatformError};

type Text<'text> = TimPushText<'text>;
type Failure = TimPushFailure;
type Outcome = Result<(), PlatformError>;

/// `TimPushPlatform` of the header, which says what each callback does and promises.
#[allow(missing_docs, reason = "the header has the words")]
#[derive(Clone, Copy, Default)]
#[repr(C)]
pub struct TimPushPlatform {
    pub describe_device: Option<extern "C" fn() -> Failure>,
    pub query_login: Option<extern "C" fn() -> Failure>,
    pub register_vendor: Option<extern "C" fn(Text<'_>) -> Failure>,
    pub unregister_vendor: Option<extern "C" fn(Text<'_>) -> Failure>,
    pub report_token: Option<extern "C" fn(u64, u32, Text<'_>) -> Failure>,
    pub call_im: Option<extern "C" fn(u64, Text<'_>) -> Failure>,
    pub call_system: Option<extern "C" fn(u64, Text<'_>) -> Failure>,
    pub log: Option<extern "C" fn(i32, Text<'_>) -> Failure>,
}

impl Platform for TimPushPlatform {
    fn os(&self) -> Os {
        Os::Ios
    }

    fn describe_device(&self) -> Outcome {
        let describe_device = present("describe_device", self.describe_device)?;
        describe_device().outcome()
    }

    fn query_login(&self) -> Outcome {
        let query_login = present("query_login", self.query_login)?;
        query_login().outcome()
    }

    /// The phone has one vendor, which takes no credentials.
    fn register_vendor(&self, vendor: Vendor, _: &Credentials) -> Outcome {
        let register_vendor = present("register_vendor", self.register_vendor)?;
        register_vendor(vendor.name().into()).outcome()
    }

    fn unregister_vendor(&self, vendor: Vendor) -> Outcome {
        let unregister_vendor = present("unregister_vendor", self.unregister_vendor)?;
        unregister_vendor(vendor.name().into()).outcome()
    }

    fn report_token(&self, report: ReportId, business_id: u32, token: &Secret) -> Outcome {
        let report_token = present("report_token", self.report_token)?;
        report_token(report.0, business_id, token.reveal().into()).outcome()
    }

    fn call_im(&self, call: CallId, request: &Secret) -> Outcome {
        let call_im = present("call_im", self.call_im)?;
        call_im(call.0, request.reveal().into()).outcome()
    }

    fn call_system(&self, call: CallId, request: &Secret) -> Outcome {
        let call_system = present("call_system", self.call_system)?;
        call_system(call.0, request.reveal().into()).outcome()
    }

    fn log(&self, priority: i32, message: &str) -> Outcome {
        let log = present("log", self.log)?;
        log(priority, message.into()).outcome()
    }
}

fn present<F>(name: &str, callback: Option<F>) -> Result<F, PlatformError> {
    callback.ok_or_else(|| PlatformError::Unreachable(format!("the platform's {name} is null")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_null_callback_is_an_error_of_its_request() {
        let nulls = TimPushPlatform::default();
        let (call, text) = (CallId(1), Secret::from("{}"));
        let words = |outcome: Outcome| outcome.unwrap_err().words();
        let credentials = Credentials::default();
        for (name, outcome) in [
            ("describe_device", nulls.describe_device()),
            ("query_login", nulls.query_login()),
            ("register_vendor", nulls.register_vendor(Vendor::Apns, &credentials)),
            ("unregister_vendor", nulls.unregister_vendor(Vendor::Apns)),
            ("report_token", nulls.report_token(ReportId(1), 1, &text)),
            ("call_im", nulls.call_im(call, &text)),
            ("call_system", nulls.call_system(call, &text)),
            ("log", nulls.log(3, "")),
        ] {
            assert_eq!(words(outcome), format!("the platform's {name} is null"));
        }
    }
}

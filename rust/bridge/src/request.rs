//! The commands that go to the platform, and what the engine is told when one cannot.

use timpush_engine::command::Command;
use timpush_engine::input::{CallId, Input};
use timpush_engine::vendor::Vendor;

use crate::guard::guard;
use crate::platform::{Platform, PlatformError};

/// No code of any SDK: what failed is the way to it.
const NOT_REACHED: i32 = -1;

/// Hands one command to the platform. Returns what stands in for the platform's answer if it could
/// not take it.
pub(crate) fn request(platform: &dyn Platform, command: Command) -> Option<Input> {
    match command {
        Command::DescribeDevice => attempt("describeDevice", || platform.describe_device())
            .map(|_| Input::Device(<_>::default())),
        Command::QueryLogin => {
            attempt("queryLogin", || platform.query_login()).map(|_| Input::Login(None))
        }
        Command::RegisterVendor { vendor, credentials } => {
            attempt("registerVendor", || platform.register_vendor(vendor, &credentials))
                .map(|message| vendor_failure(vendor, message))
        }
        Command::UnregisterVendor { vendor } => {
            attempt("unregisterVendor", || platform.unregister_vendor(vendor))
                .map(|message| vendor_failure(vendor, message))
        }
        Command::ReportToken { report, business_id, token } => {
            attempt("reportToken", || platform.report_token(report, business_id, &token))
                .map(|message| Input::ReportAnswer { report, code: NOT_REACHED, message })
        }
        Command::CallIm { call, request } => attempt("callIm", || platform.call_im(call, &request))
            .map(|message| call_failure(call, message)),
        Command::CallSystem { call, request } => {
            attempt("callSystem", || platform.call_system(call, &request))
                .map(|message| call_failure(call, message))
        }
        _ => None,
    }
}

fn vendor_failure(vendor: Vendor, message: String) -> Input {
    Input::VendorFailure { vendor, code: NOT_REACHED.into(), message }
}

fn call_failure(call: CallId, message: String) -> Input {
    Input::CallAnswer { call, code: NOT_REACHED, message, data: None }
}

/// Calls the platform; returns the platform's own words if that failed.
fn attempt(
    method: &'static str,
    call: impl FnOnce() -> Result<(), PlatformError>,
) -> Option<String> {
    let outcome =
        guard(method, call).unwrap_or_else(|failure| Err(PlatformError::Panicked(failure.desc)));
    let error = outcome.err()?;
    log::error!("{method} failed: {error}");
    Some(error.words())
}

//! `com.timpush.Platform`, called from the engine's thread.

use std::ffi::CStr;

use jni::JavaVM;
use jni::sys::{jobject, jvalue};
use timpush_engine::command::Credentials;
use timpush_engine::input::{CallId, ReportId};
use timpush_engine::secret::Secret;
use timpush_engine::vendor::{Os, Vendor};

use super::attach;
use super::env::{Env, Local, Method};
use super::exception::Result;
use crate::platform::Platform;

/// The methods of the interface.
#[derive(Clone, Copy)]
enum Target {
    DescribeDevice,
    QueryLogin,
    RegisterVendor,
    UnregisterVendor,
    ReportToken,
    CallIm,
    CallSystem,
    Log,
}

/// Names and signatures, in the order of [`Target`].
const METHODS: [(&CStr, &CStr); 8] = [
    (c"describeDevice", c"()V"),
    (c"queryLogin", c"()V"),
    (
        c"registerVendor",
        c"(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)V",
    ),
    (c"unregisterVendor", c"(Ljava/lang/String;)V"),
    (c"reportToken", c"(JJLjava/lang/String;)V"),
    (c"callIm", c"(JLjava/lang/String;)V"),
    (c"callSystem", c"(JLjava/lang/String;)V"),
    (c"log", c"(ILjava/lang/String;)V"),
];

/// What a method takes.
#[derive(Clone, Copy)]
enum Argument<'a> {
    Int(i32),
    Long(i64),
    Text(&'a str),
    Null,
}

use Argument::{Int, Long, Null, Text};

/// The platform object that Kotlin handed over.
pub(super) struct JavaPlatform {
    vm: JavaVM,
    object: jobject,
    methods: [Method; METHODS.len()],
}

// SAFETY: a global reference is for all threads.
unsafe impl Send for JavaPlatform {}

impl JavaPlatform {
    /// Looks up the methods while Java's own class loader is at hand: the engine's thread knows only
    /// the system's classes.
    ///
    /// # Safety
    ///
    /// The object is a `com.timpush.Platform`; a native method of the package runs.
    ///
    /// # Errors
    ///
    /// When the interface lacks a method.
    pub(super) unsafe fn new(env: &Env, object: Local<'_>) -> Result<Self> {
        let interface = env.class(c"com/timpush/Platform")?;
        let [a, b, c, d, e, f, g, h] =
            METHODS.map(|(name, takes)| env.method(interface, name, takes));
        let methods = [a?, b?, c?, d?, e?, f?, g?, h?];
        Ok(Self { vm: env.vm()?, object: env.global(object)?, methods })
    }

    /// Calls into Java; an exception is caught there.
    fn call(&self, target: Target, arguments: &[Argument<'_>]) -> Result<()> {
        let env = attach::env(&self.vm)?;
        env.framed(|| {
            let arguments: Result<Vec<_>> =
                arguments.iter().map(|argument| argument.value(&env)).collect();
            // SAFETY: the signatures in `METHODS` are those of what is passed below.
            unsafe { env.call(self.object, self.methods[target as usize], &arguments?) }
        })
    }
}

impl Argument<'_> {
    fn value(self, env: &Env) -> Result<jvalue> {
        Ok(match self {
            Int(number) => jvalue { i: number },
            Long(number) => jvalue { j: number },
            Text(text) => jvalue { l: env.string(text)?.object },
            Null => jvalue { l: std::ptr::null_mut() },
        })
    }
}

fn or_null(text: Option<&Secret>) -> Argument<'_> {
    text.map_or(Null, |text| Text(text.reveal()))
}

impl Drop for JavaPlatform {
    fn drop(&mut self) {
        if let Ok(env) = attach::env(&self.vm) {
            // SAFETY: from `global`, and nobody else has it.
            unsafe { env.forget(self.object) };
        }
    }
}

impl Platform for JavaPlatform {
    fn os(&self) -> Os {
        Os::Android
    }

    fn describe_device(&self) -> Result<()> {
        self.call(Target::DescribeDevice, &[])
    }

    fn query_login(&self) -> Result<()> {
        self.call(Target::QueryLogin, &[])
    }

    fn register_vendor(&self, vendor: Vendor, credentials: &Credentials) -> Result<()> {
        let Credentials { app_id, app_key, app_secret } = credentials;
        let [id, key, secret] = [app_id, app_key, app_secret].map(|text| or_null(text.as_ref()));
        self.call(Target::RegisterVendor, &[Text(vendor.name()), id, key, secret])
    }

    fn unregister_vendor(&self, vendor: Vendor) -> Result<()> {
        self.call(Target::UnregisterVendor, &[Text(vendor.name())])
    }

    fn report_token(&self, report: ReportId, business_id: u32, token: &Secret) -> Result<()> {
        let ids = [report.0.cast_signed(), business_id.into()].map(Long);
        self.call(Target::ReportToken, &[ids[0], ids[1], Text(token.reveal())])
    }

    fn call_im(&self, call: CallId, request: &Secret) -> Result<()> {
        self.call(Target::CallIm, &[Long(call.0.cast_signed()), Text(request.reveal())])
    }

    fn call_system(&self, call: CallId, request: &Secret) -> Result<()> {
        self.call(Target::CallSystem, &[Long(call.0.cast_signed()), Text(request.reveal())])
    }

    fn log(&self, priority: i32, message: &str) -> Result<()> {
        self.call(Target::Log, &[Int(priority), Text(message)])
    }
}

/// Names and signatures.
#[cfg(test)]
pub(super) fn signatures() -> impl Iterator<Item = (&'static CStr, &'static CStr)> {
    METHODS.into_iter()
}

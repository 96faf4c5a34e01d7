//! `com.timpush.Platform`, called from the engine's thread.

use jni::errors::Result;
use jni::objects::JString;
use jni::refs::{Global, LoaderContext};
use jni::{AttachConfig, DEFAULT_LOCAL_FRAME_CAPACITY, Env, JavaVM, bind_java_type, jni_str};
use timpush_engine::command::Credentials;
use timpush_engine::input::{CallId, ReportId};
use timpush_engine::secret::Secret;
use timpush_engine::vendor::{Os, Vendor};

use super::convert::java;
use crate::platform::{Platform, PlatformError};

bind_java_type! {
    pub(super) JPlatform => com.timpush.Platform,
    methods {
        fn describe_device(),
        fn query_login(),
        fn register_vendor(vendor: JString, app_id: JString, app_key: JString, app_secret: JString),
        fn unregister_vendor(vendor: JString),
        fn report_token(report: jlong, business_id: jlong, token: JString),
        fn call_im(call: jlong, request: JString),
        fn call_system(call: jlong, request: JString),
        fn log(priority: jint, message: JString),
    },
}

/// The platform object that Kotlin handed over.
pub(super) struct JavaPlatform {
    vm: JavaVM,
    object: Global<JPlatform<'static>>,
}

impl JavaPlatform {
    /// Looks up the methods through the object's own class loader: the engine's thread knows only
    /// the system's classes.
    ///
    /// # Errors
    ///
    /// When the object's `com.timpush.Platform` lacks a method.
    pub(super) fn new(env: &mut Env<'_>, object: &JPlatform<'_>) -> Result<Self> {
        let loader = env.get_object_class(object)?.get_class_loader(env)?;
        JPlatformAPI::get(env, &LoaderContext::Loader(&loader))?;
        Ok(Self { vm: env.get_java_vm()?, object: env.new_global_ref(object)? })
    }

    /// Calls into Java; an exception is caught and cleared there.
    fn call(
        &self,
        method: impl FnOnce(&mut Env<'_>, &JPlatform<'static>) -> Result<()>,
    ) -> std::result::Result<(), PlatformError> {
        let config = || AttachConfig::new().thread_name(jni_str!("timpush-engine"));
        let capacity = Some(DEFAULT_LOCAL_FRAME_CAPACITY);
        self.vm
            .attach_current_thread_with_config(config, capacity, |env| method(env, &self.object))
            .map_err(|error| PlatformError::from_jni(&error))
    }
}

impl Platform for JavaPlatform {
    fn os(&self) -> Os {
        Os::Android
    }

    fn describe_device(&self) -> std::result::Result<(), PlatformError> {
        self.call(|env, platform| platform.describe_device(env))
    }

    fn query_login(&self) -> std::result::Result<(), PlatformError> {
        self.call(|env, platform| platform.query_login(env))
    }

    fn register_vendor(
        &self,
        vendor: Vendor,
        credentials: &Credentials,
    ) -> std::result::Result<(), PlatformError> {
        self.call(|env, platform| {
            let vendor = JString::from_str(env, vendor.name())?;
            let app_id = java(env, credentials.app_id.as_ref())?;
            let app_key = java(env, credentials.app_key.as_ref())?;
            let app_secret = java(env, credentials.app_secret.as_ref())?;
            platform.register_vendor(env, &vendor, &app_id, &app_key, &app_secret)
        })
    }

    fn unregister_vendor(&self, vendor: Vendor) -> std::result::Result<(), PlatformError> {
        self.call(|env, platform| {
            let vendor = JString::from_str(env, vendor.name())?;
            platform.unregister_vendor(env, &vendor)
        })
    }

    fn report_token(
        &self,
        report: ReportId,
        business_id: u32,
        token: &Secret,
    ) -> std::result::Result<(), PlatformError> {
        self.call(|env, platform| {
            let token = java(env, Some(token))?;
            platform.report_token(env, report.0.cast_signed(), business_id.into(), &token)
        })
    }

    fn call_im(&self, call: CallId, request: &Secret) -> std::result::Result<(), PlatformError> {
        self.call(|env, platform| {
            let request = java(env, Some(request))?;
            platform.call_im(env, call.0.cast_signed(), &request)
        })
    }

    fn call_system(
        &self,
        call: CallId,
        request: &Secret,
    ) -> std::result::Result<(), PlatformError> {
        self.call(|env, platform| {
            let request = java(env, Some(request))?;
            platform.call_system(env, call.0.cast_signed(), &request)
        })
    }

    fn log(&self, priority: i32, message: &str) -> std::result::Result<(), PlatformError> {
        self.call(|env, platform| {
            let message = JString::from_str(env, message)?;
            platform.log(env, priority, &message)
        })
    }
}

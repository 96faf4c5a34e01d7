//! The natives of `com.timpush.NativeEngine`. All but `start` log what goes wrong and return:
//! their callers are vendors' callbacks, and nothing may throw into those.

use std::time::Duration;

use jni::errors::Error as JniError;
use jni::objects::{JClass, JString};
use jni::sys::{jboolean, jint, jlong};
use jni::{Env, NativeMethod, native_method};
use timpush_engine::input::{CallId, Input, ReportId};
use timpush_engine::secret::Secret;

use super::convert::{im_event, json, optional, text, vendor};
use super::error::NativeError;
use super::platform::{JPlatform, JavaPlatform};
use crate::bridge::shared;
use crate::guard::guard;

/// How long a tap or a message may hold up the thread that delivers it.
const CARRIED_OUT: Duration = Duration::from_secs(2);

pub(super) const ALL: [NativeMethod<'static>; 14] = [
    native_method! {
        type_map = { JPlatform => com.timpush.Platform },
        static fn start(platform: JPlatform, state_dir: JString),
    },
    native_method! { static fn on_device(json: JString) },
    native_method! { static fn on_login(user: JString) },
    native_method! { static fn on_im_event(event: JString) },
    native_method! { static fn on_vendor_token(vendor: JString, token: JString) },
    native_method! { static fn on_vendor_failure(vendor: JString, code: jlong, message: JString) },
    native_method! { static fn on_report_answer(report: jlong, code: jint, message: JString) },
    native_method! {
        static fn on_call_answer(call: jlong, code: jint, message: JString, data: JString)
    },
    native_method! { static fn on_tap(json: JString) },
    native_method! { static fn on_message(json: JString) },
    native_method! { static fn on_message_revoked(message_id: JString) },
    native_method! { static fn on_app_state(foreground: jboolean) },
    native_method! { static fn on_unread(total: jint) },
    native_method! { static fn on_permission(granted: jboolean) },
];

type Native = Result<(), JniError>;

/// Throws what goes wrong: before the engine runs there is no other place to say it.
fn start<'local>(
    env: &mut Env<'local>,
    _class: JClass<'local>,
    platform: JPlatform<'local>,
    state_dir: JString<'local>,
) -> Result<(), NativeError> {
    guard("NativeEngine.start", || {
        if platform.is_null() {
            return Err(NativeError::Null("platform"));
        }
        let folder = text(env, "stateDir", &state_dir)?;
        let platform = JavaPlatform::new(env, &platform)?;
        Ok(shared().start(Box::new(platform), folder.into())?)
    })?
}

fn on_device<'l>(env: &mut Env<'l>, _class: JClass<'l>, device: JString<'l>) -> Native {
    tell(env, "onDevice", |env| json(env, "json", &device).map(Input::Device))
}

fn on_login<'l>(env: &mut Env<'l>, _class: JClass<'l>, user: JString<'l>) -> Native {
    tell(env, "onLogin", |env| {
        let user = optional(env, &user)?.filter(|user| !user.is_empty());
        Ok(Input::Login(user.map(Secret::from)))
    })
}

fn on_im_event<'l>(env: &mut Env<'l>, _class: JClass<'l>, event: JString<'l>) -> Native {
    tell(env, "onImEvent", |env| im_event(env, &event).map(Input::Im))
}

fn on_vendor_token<'l>(
    env: &mut Env<'l>,
    _class: JClass<'l>,
    name: JString<'l>,
    token: JString<'l>,
) -> Native {
    tell(env, "onVendorToken", |env| {
        let token = optional(env, &token)?.unwrap_or_default().into();
        Ok(Input::VendorToken { vendor: vendor(env, &name)?, token })
    })
}

fn on_vendor_failure<'l>(
    env: &mut Env<'l>,
    _class: JClass<'l>,
    name: JString<'l>,
    code: jlong,
    message: JString<'l>,
) -> Native {
    tell(env, "onVendorFailure", |env| {
        let message = optional(env, &message)?.unwrap_or_default();
        Ok(Input::VendorFailure { vendor: vendor(env, &name)?, code, message })
    })
}

fn on_report_answer<'l>(
    env: &mut Env<'l>,
    _class: JClass<'l>,
    report: jlong,
    code: jint,
    message: JString<'l>,
) -> Native {
    tell(env, "onReportAnswer", |env| {
        let message = optional(env, &message)?.unwrap_or_default();
        Ok(Input::ReportAnswer { report: ReportId(report.cast_unsigned()), code, message })
    })
}

fn on_call_answer<'l>(
    env: &mut Env<'l>,
    _class: JClass<'l>,
    call: jlong,
    code: jint,
    message: JString<'l>,
    data: JString<'l>,
) -> Native {
    tell(env, "onCallAnswer", |env| {
        let message = optional(env, &message)?.unwrap_or_default();
        let data = optional(env, &data)?;
        Ok(Input::CallAnswer { call: CallId(call.cast_unsigned()), code, message, data })
    })
}

fn on_tap<'l>(env: &mut Env<'l>, _class: JClass<'l>, tap: JString<'l>) -> Native {
    logged(env, "onTap", |env| {
        let tap = json(env, "json", &tap).map(Input::Tap)?;
        Ok(shared().submit_and_wait(tap, CARRIED_OUT)?)
    })
}

/// Awaited, since the process may end once the vendor's callback has returned.
fn on_message<'l>(env: &mut Env<'l>, _class: JClass<'l>, message: JString<'l>) -> Native {
    logged(env, "onMessage", |env| {
        let message = json(env, "json", &message).map(Input::Message)?;
        Ok(shared().submit_and_wait(message, CARRIED_OUT)?)
    })
}

fn on_message_revoked<'l>(
    env: &mut Env<'l>,
    _class: JClass<'l>,
    message_id: JString<'l>,
) -> Native {
    tell(env, "onMessageRevoked", |env| text(env, "messageId", &message_id).map(Input::Revoked))
}

fn on_app_state<'l>(env: &mut Env<'l>, _class: JClass<'l>, foreground: jboolean) -> Native {
    tell(env, "onAppState", |_| Ok(Input::Foreground(foreground)))
}

fn on_unread<'l>(env: &mut Env<'l>, _class: JClass<'l>, total: jint) -> Native {
    tell(env, "onUnread", |_| Ok(Input::Unread(total.max(0).cast_unsigned())))
}

fn on_permission<'l>(env: &mut Env<'l>, _class: JClass<'l>, granted: jboolean) -> Native {
    tell(env, "onPermission", |_| Ok(Input::Permission(granted)))
}

fn tell<'l>(
    env: &mut Env<'l>,
    native: &'static str,
    input: impl FnOnce(&mut Env<'l>) -> Result<Input, NativeError>,
) -> Native {
    logged(env, native, |env| input(env).map(|input| shared().submit(input)))
}

fn logged<'l>(
    env: &mut Env<'l>,
    native: &'static str,
    work: impl FnOnce(&mut Env<'l>) -> Result<(), NativeError>,
) -> Native {
    let outcome = guard(native, || work(env)).unwrap_or_else(|panic| Err(panic.into()));
    if let Err(error) = outcome {
        env.exception_clear();
        log::error!("NativeEngine.{native}: {error}");
    }
    Ok(())
}

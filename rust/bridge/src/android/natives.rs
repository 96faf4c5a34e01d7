//! The natives of `com.timpush.NativeEngine`. All but `start` log what goes wrong and return.

use jni::errors::Error as JniError;
use jni::objects::{JClass, JString};
use jni::sys::{jboolean, jint, jlong};
use jni::{Env, NativeMethod, native_method};
use timpush_engine::input::Input;

use super::convert::text;
use super::platform::{JPlatform, JavaPlatform};
use crate::bridge::shared;
use crate::inputs::{self, InputError};

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
) -> Result<(), InputError> {
    inputs::guarded("NativeEngine.start", || {
        if platform.is_null() {
            return Err(InputError::Null("platform"));
        }
        let folder = inputs::required("stateDir", text(env, &state_dir)?)?;
        let platform = JavaPlatform::new(env, &platform)?;
        Ok(shared().start(Box::new(platform), folder.into())?)
    })
}

fn on_device<'l>(env: &mut Env<'l>, _class: JClass<'l>, device: JString<'l>) -> Native {
    tell(env, "NativeEngine.onDevice", |env| inputs::device(text(env, &device)?))
}

fn on_login<'l>(env: &mut Env<'l>, _class: JClass<'l>, user: JString<'l>) -> Native {
    tell(env, "NativeEngine.onLogin", |env| inputs::login(text(env, &user)?))
}

fn on_im_event<'l>(env: &mut Env<'l>, _class: JClass<'l>, event: JString<'l>) -> Native {
    tell(env, "NativeEngine.onImEvent", |env| inputs::im_event(text(env, &event)?))
}

fn on_vendor_token<'l>(
    env: &mut Env<'l>,
    _class: JClass<'l>,
    vendor: JString<'l>,
    token: JString<'l>,
) -> Native {
    tell(env, "NativeEngine.onVendorToken", |env| {
        inputs::vendor_token(text(env, &vendor)?, text(env, &token)?)
    })
}

fn on_vendor_failure<'l>(
    env: &mut Env<'l>,
    _class: JClass<'l>,
    vendor: JString<'l>,
    code: jlong,
    message: JString<'l>,
) -> Native {
    tell(env, "NativeEngine.onVendorFailure", |env| {
        inputs::vendor_failure(text(env, &vendor)?, code, text(env, &message)?)
    })
}

fn on_report_answer<'l>(
    env: &mut Env<'l>,
    _class: JClass<'l>,
    report: jlong,
    code: jint,
    message: JString<'l>,
) -> Native {
    tell(env, "NativeEngine.onReportAnswer", |env| {
        inputs::report_answer(report.cast_unsigned(), code, text(env, &message)?)
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
    tell(env, "NativeEngine.onCallAnswer", |env| {
        let (message, data) = (text(env, &message)?, text(env, &data)?);
        inputs::call_answer(call.cast_unsigned(), code, message, data)
    })
}

fn on_tap<'l>(env: &mut Env<'l>, _class: JClass<'l>, tap: JString<'l>) -> Native {
    inputs::tell_and_wait("NativeEngine.onTap", || inputs::tap(text(env, &tap)?));
    cleared(env)
}

fn on_message<'l>(env: &mut Env<'l>, _class: JClass<'l>, message: JString<'l>) -> Native {
    inputs::tell_and_wait("NativeEngine.onMessage", || inputs::message(text(env, &message)?));
    cleared(env)
}

fn on_message_revoked<'l>(
    env: &mut Env<'l>,
    _class: JClass<'l>,
    message_id: JString<'l>,
) -> Native {
    tell(env, "NativeEngine.onMessageRevoked", |env| inputs::revoked(text(env, &message_id)?))
}

fn on_app_state<'l>(env: &mut Env<'l>, _class: JClass<'l>, foreground: jboolean) -> Native {
    tell(env, "NativeEngine.onAppState", |_| Ok(Input::Foreground(foreground)))
}

fn on_unread<'l>(env: &mut Env<'l>, _class: JClass<'l>, total: jint) -> Native {
    tell(env, "NativeEngine.onUnread", |_| Ok(Input::Unread(total.max(0).cast_unsigned())))
}

fn on_permission<'l>(env: &mut Env<'l>, _class: JClass<'l>, granted: jboolean) -> Native {
    tell(env, "NativeEngine.onPermission", |_| Ok(Input::Permission(granted)))
}

fn tell<'l>(
    env: &mut Env<'l>,
    native: &'static str,
    input: impl FnOnce(&mut Env<'l>) -> Result<Input, InputError>,
) -> Native {
    inputs::tell(native, || input(env));
    cleared(env)
}

/// Nothing that JNI threw on the way may reach the vendor's callback.
fn cleared(env: &Env<'_>) -> Native {
    env.exception_clear();
    Ok(())
}

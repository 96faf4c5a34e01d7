//! The natives of `com.timpush.NativeEngine`. All but `start` log what goes wrong and return.

use std::ptr::NonNull;

use jni::objects::{JClass, JObject, JString};
use jni::sys::{jboolean, jint, jlong};
use jni::{EnvUnowned, NativeMethod, native_method};
use timpush_engine::input::Input;

use super::env::Env;
use super::exception::Result;
use super::platform::JavaPlatform;
use crate::bridge::shared;
use crate::guard::guard;
use crate::inputs::{self, Argument, InputError};

type Made = std::result::Result<Input, InputError>;
type Start<'w> = &'w mut dyn FnMut(&Env) -> std::result::Result<(), InputError>;

/// Finds the class with the class loader that loads the library: it is the caller of `JNI_OnLoad`.
pub(super) fn register(env: &Env) -> Result<()> {
    let class = env.class(c"com/timpush/NativeEngine")?;
    // SAFETY: `native_method!` derives each signature from the function that it points to, and
    // every method of NativeEngine is static.
    unsafe { env.register(class, &NATIVES) }
}

/// Tells the engine what `input` makes of the arguments.
fn telling(env: &EnvUnowned<'_>, native: &'static str, input: &mut dyn FnMut(&Env) -> Made) {
    entered(env, native, &mut |env| inputs::tell(native, || input(env)));
}

/// As [`telling`], and returns once that has been carried out.
fn telling_and_waiting(
    env: &EnvUnowned<'_>,
    native: &'static str,
    input: &mut dyn FnMut(&Env) -> Made,
) {
    entered(env, native, &mut |env| inputs::tell_and_wait(native, || input(env)));
}

/// Throws what goes wrong: before the engine runs there is no other place to say it.
fn throwing(env: &EnvUnowned<'_>, native: &'static str, work: Start<'_>) {
    entered(env, native, &mut |env| {
        if let Err(error) = inputs::guarded(native, || work(env)) {
            let _ = env.caught();
            let _ = env.throw(c"java/lang/RuntimeException", &error.to_string());
        }
    });
}

/// No panic leaves a native.
fn entered(env: &EnvUnowned<'_>, native: &'static str, work: &mut dyn FnMut(&Env)) {
    let Some(env) = NonNull::new(env.as_raw()) else { return };
    // SAFETY: the JVM's argument for the native that runs.
    let env = unsafe { Env::new(env) };
    let _ = guard(native, || work(&env));
}

fn text(env: &Env, string: &JString<'_>) -> std::result::Result<Argument, InputError> {
    // SAFETY: an argument of the native that runs.
    Ok(env.text(unsafe { env.local(string.as_raw()) })?)
}

fn start<'l>(env: EnvUnowned<'l>, _: JClass<'l>, platform: JObject<'l>, state_dir: JString<'l>) {
    throwing(&env, "NativeEngine.start", &mut |env| start_engine(env, &platform, &state_dir));
}

fn start_engine(
    env: &Env,
    platform: &JObject<'_>,
    state_dir: &JString<'_>,
) -> std::result::Result<(), InputError> {
    if platform.is_null() {
        return Err(InputError::Null("platform"));
    }
    let folder = inputs::required("stateDir", text(env, state_dir)?)?;
    // SAFETY: an argument of the native that runs, declared as a Platform.
    let platform = unsafe { JavaPlatform::new(env, env.local(platform.as_raw()))? };
    Ok(shared().start(Box::new(platform), folder.into())?)
}

/// A function for the JVM to call, and its description.
macro_rules! native {
    ($name:ident($env:ident $(, $argument:ident: $type:ident)*) $boundary:ident $work:expr) => {{
        #[allow(non_snake_case, reason = "Java's names")]
        fn $name<'l>(env: EnvUnowned<'l>, _: JClass<'l> $(, $argument: native!(@ $type))*) {
            let name = concat!("NativeEngine.", stringify!($name));
            $boundary(&env, name, &mut |$env: &Env| $work);
        }
        native_method! { abi_check = UnsafeNever, static raw fn $name($($argument: $type),*) }
    }};
    (@ JString) => { JString<'l> };
    (@ $primitive:ident) => { $primitive };
}

const NATIVES: [NativeMethod<'static>; 14] = [
    START,
    native!(onDevice(env, json: JString) telling inputs::device(text(env, &json)?)),
    native!(onLogin(env, user: JString) telling inputs::login(text(env, &user)?)),
    native!(onImEvent(env, event: JString) telling inputs::im_event(text(env, &event)?)),
    native!(onVendorToken(env, vendor: JString, token: JString) telling {
        inputs::vendor_token(text(env, &vendor)?, text(env, &token)?)
    }),
    native!(onVendorFailure(env, vendor: JString, code: jlong, message: JString) telling {
        inputs::vendor_failure(text(env, &vendor)?, code, text(env, &message)?)
    }),
    native!(onReportAnswer(env, report: jlong, code: jint, message: JString) telling {
        inputs::report_answer(report.cast_unsigned(), code, text(env, &message)?)
    }),
    native!(onCallAnswer(env, call: jlong, code: jint, message: JString, data: JString) telling {
        inputs::call_answer(call.cast_unsigned(), code, text(env, &message)?, text(env, &data)?)
    }),
    native!(onTap(env, json: JString) telling_and_waiting inputs::tap(text(env, &json)?)),
    native!(onMessage(env, json: JString) telling_and_waiting inputs::message(text(env, &json)?)),
    native!(onMessageRevoked(env, id: JString) telling inputs::revoked(text(env, &id)?)),
    native!(onAppState(_env, foreground: jboolean) telling Ok(Input::Foreground(foreground))),
    native!(onUnread(_env, total: jint) telling Ok(Input::Unread(total.max(0).cast_unsigned()))),
    native!(onPermission(_env, granted: jboolean) telling Ok(Input::Permission(granted))),
];

const START: NativeMethod<'static> = native_method! {
    abi_check = UnsafeNever,
    static raw fn start(platform: com.timpush.Platform, state_dir: JString)
};

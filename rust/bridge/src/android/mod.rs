//! The boundary to Java and Kotlin. It builds wherever there is a JVM, not on Android only.

mod convert;
mod error;
mod mutf8;
mod natives;
mod platform;

use std::ffi::c_void;

use jni::errors::Result;
use jni::sys::{JNI_ERR, JNI_VERSION_1_6, jint};
use jni::{Env, JavaVM, jni_str};

use crate::guard::guard;

/// Registers the natives of `com.timpush.NativeEngine`; for `JNI_OnLoad`. Returns the JNI version,
/// or `JNI_ERR` so that `System.loadLibrary` throws.
///
/// # Safety
///
/// `vm` is the pointer that `JNI_OnLoad` received, or null.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn timpush_on_load(
    vm: *mut jni::sys::JavaVM,
    _reserved: *mut c_void,
) -> jint {
    if vm.is_null() {
        return JNI_ERR;
    }
    // SAFETY: not null, and as the caller promises the JVM that loads this library.
    let vm = unsafe { JavaVM::from_raw(vm) };
    match guard("JNI_OnLoad", || vm.attach_current_thread(register)) {
        Ok(Ok(())) => JNI_VERSION_1_6,
        _ => JNI_ERR,
    }
}

/// `FindClass` inside `JNI_OnLoad` uses the class loader of the class that loads the library. The
/// thread's own class loader, where jni's descriptors look first, may know another such class.
fn register(env: &mut Env<'_>) -> Result<()> {
    let class = env.find_class(jni_str!("com/timpush/NativeEngine"))?;
    // SAFETY: every method of NativeEngine is static, as `natives::ALL` declares, and
    // `native_method!` derives each signature from the function that it points to.
    unsafe { env.register_native_methods(class, &natives::ALL) }
}

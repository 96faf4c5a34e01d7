//! The boundary to Java and Kotlin. It builds wherever there is a JVM, not on Android only.

mod attach;
mod env;
mod exception;
#[cfg(test)]
mod kotlin;
mod natives;
mod platform;

use std::ffi::c_void;

use jni::JavaVM;
use jni::sys::{JNI_ERR, JNI_VERSION_1_6, jint};

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
    match guard("JNI_OnLoad", || natives::register(&attach::env(&vm)?)) {
        Ok(Ok(())) => JNI_VERSION_1_6,
        _ => JNI_ERR,
    }
}

//! Threads of Rust in the JVM.

use std::cell::Cell;
use std::ptr::NonNull;

use jni::JavaVM;
use jni::sys::{JNI_OK, JNI_VERSION_1_6, JNIEnv, JavaVMAttachArgs};

use super::env::Env;
use super::exception::{self, Result};

thread_local! {
    /// Of a thread that was attached here.
    static ATTACHED: Cell<Option<Attached>> = const { Cell::new(None) };
}

/// Dropped when the thread ends, which Android requires of attached threads.
struct Attached(JavaVM);

/// JNI on the current thread, which stays attached until it ends.
///
/// Not with jni's own guards: they describe every exception with its stack, which takes 45 kB.
pub(super) fn env(vm: &JavaVM) -> Result<Env> {
    let mut env = std::ptr::null_mut();
    let raw = vm.get_raw();
    // SAFETY: the JVM's own table; there is room for the answer.
    let outcome = unsafe { ((**raw).v1_2.GetEnv)(raw, &raw mut env, JNI_VERSION_1_6) };
    match NonNull::new(env) {
        // SAFETY: JNI's answer for this thread.
        Some(env) if outcome == JNI_OK => Ok(unsafe { Env::new(env.cast::<JNIEnv>()) }),
        _ => attach(vm),
    }
}

fn attach(vm: &JavaVM) -> Result<Env> {
    let name = c"timpush-engine".as_ptr().cast_mut();
    let mut wishes =
        JavaVMAttachArgs { version: JNI_VERSION_1_6, name, group: std::ptr::null_mut() };
    let mut env = std::ptr::null_mut();
    let raw = vm.get_raw();
    // SAFETY: the JVM's own table; it only reads the arguments, and there is room for the answer.
    let outcome =
        unsafe { ((**raw).v1_2.AttachCurrentThread)(raw, &raw mut env, (&raw mut wishes).cast()) };
    let env = NonNull::new(env).filter(|_| outcome == JNI_OK);
    let env = env.ok_or_else(|| exception::unreachable("the thread cannot be attached"))?;
    ATTACHED.set(Some(Attached(vm.clone())));
    // SAFETY: JNI's answer for this thread.
    Ok(unsafe { Env::new(env.cast::<JNIEnv>()) })
}

impl Drop for Attached {
    fn drop(&mut self) {
        let raw = self.0.get_raw();
        // SAFETY: the thread was attached by [`attach`] and ends; no frame of Java is on its stack.
        unsafe { ((**raw).v1_2.DetachCurrentThread)(raw) };
    }
}

//! The functions of JNI that the boundary needs, each with its check for an exception. The only
//! place that calls into the JVM.

use std::ffi::CStr;
use std::marker::PhantomData;
use std::ptr::NonNull;

use jni::sys::{JNIEnv, jmethodID, jobject, jvalue};
use jni::{JavaVM, NativeMethod};

use super::exception::{self, Result};

/// JNI on the current thread.
pub(super) struct Env(NonNull<JNIEnv>);

/// An object of Java, valid as long as the native method or the frame in which it came up.
#[derive(Clone, Copy)]
pub(super) struct Local<'frame> {
    pub(super) object: jobject,
    frame: PhantomData<&'frame Env>,
}

/// A method of a class or an interface.
#[derive(Clone, Copy)]
pub(super) struct Method(jmethodID);

// SAFETY: JNI's method IDs are for all threads.
unsafe impl Send for Method {}

/// A function of JNI's table, with the table first.
macro_rules! jni {
    ($env:expr, $function:ident $(, $argument:expr)*) => {{
        let env = $env.0.as_ptr();
        ((**env).v1_4.$function)(env $(, $argument)*)
    }};
}

impl Env {
    /// # Safety
    ///
    /// What the JVM gave to the current thread; not used after the thread is detached.
    pub(super) unsafe fn new(env: NonNull<JNIEnv>) -> Self {
        Self(env)
    }

    /// # Safety
    ///
    /// An argument of the native method that runs, or what JNI has just returned.
    pub(super) unsafe fn local(&self, object: jobject) -> Local<'_> {
        Local { object, frame: PhantomData }
    }

    /// The class, from the class loader of the native method that runs, else the system's.
    pub(super) fn class(&self, name: &CStr) -> Result<Local<'_>> {
        // SAFETY: the name ends in NUL.
        let class = unsafe { jni!(self, FindClass, name.as_ptr()) };
        self.made(class)
    }

    pub(super) fn method(&self, class: Local<'_>, name: &CStr, takes: &CStr) -> Result<Method> {
        // SAFETY: a class, and texts that end in NUL.
        let id = unsafe { jni!(self, GetMethodID, class.object, name.as_ptr(), takes.as_ptr()) };
        self.checked(Method(id))
    }

    /// # Safety
    ///
    /// Each function is one of a static method with the signature that stands beside it.
    pub(super) unsafe fn register(
        &self,
        class: Local<'_>,
        natives: &[NativeMethod<'_>],
    ) -> Result<()> {
        let count = i32::try_from(natives.len()).unwrap_or_default();
        // SAFETY: a class, and as the caller promises; a `NativeMethod` is what JNI describes it by.
        unsafe { jni!(self, RegisterNatives, class.object, natives.as_ptr().cast(), count) };
        self.checked(())
    }

    /// A string of Java; none for null. A lone surrogate becomes U+FFFD.
    pub(super) fn text(&self, string: Local<'_>) -> Result<Option<String>> {
        if string.object.is_null() {
            return Ok(None);
        }
        // SAFETY: a string that is not null.
        let length = unsafe { jni!(self, GetStringLength, string.object) };
        let mut units = vec![0; usize::try_from(length).unwrap_or_default()];
        // SAFETY: the string has as many units as there is room for.
        unsafe { jni!(self, GetStringRegion, string.object, 0, length, units.as_mut_ptr()) };
        self.checked(Some(String::from_utf16_lossy(&units)))
    }

    pub(super) fn string(&self, text: &str) -> Result<Local<'_>> {
        let units: Vec<u16> = text.encode_utf16().collect();
        let length = i32::try_from(units.len()).unwrap_or(i32::MAX);
        // SAFETY: there are at least as many units as that.
        let string = unsafe { jni!(self, NewString, units.as_ptr(), length) };
        self.made(string)
    }

    /// # Safety
    ///
    /// The method is one of the object's, gives nothing and takes these arguments.
    pub(super) unsafe fn call(
        &self,
        object: jobject,
        Method(method): Method,
        arguments: &[jvalue],
    ) -> Result<()> {
        // SAFETY: as the caller promises.
        unsafe { jni!(self, CallVoidMethodA, object, method, arguments.as_ptr()) };
        self.checked(())
    }

    /// Calls a method that takes nothing and gives a string; none if anything throws on the way.
    ///
    /// # Safety
    ///
    /// The class is the object's or one above it, and has this method.
    pub(super) unsafe fn ask(
        &self,
        object: Local<'_>,
        class: &CStr,
        method: &CStr,
    ) -> Option<String> {
        let takes = c"()Ljava/lang/String;".as_ptr();
        // SAFETY: names that end in NUL, and as the caller promises.
        let answer = unsafe {
            let class = self.found(jni!(self, FindClass, class.as_ptr()))?;
            let method = jni!(self, GetMethodID, class.object, method.as_ptr(), takes);
            self.caught().is_none().then_some(())?;
            self.found(jni!(self, CallObjectMethodA, object.object, method, std::ptr::null()))?
        };
        self.text(answer).ok()?
    }

    pub(super) fn class_of(&self, object: Local<'_>) -> Local<'_> {
        // SAFETY: an object that is not null.
        unsafe { self.local(jni!(self, GetObjectClass, object.object)) }
    }

    /// Throws when the native method returns.
    pub(super) fn throw(&self, class: &CStr, words: &str) -> Result<()> {
        let class = self.class(class)?;
        let Method(constructor) = self.method(class, c"<init>", c"(Ljava/lang/String;)V")?;
        let arguments = [jvalue { l: self.string(words)?.object }];
        // SAFETY: the constructor takes a string.
        let thrown =
            unsafe { jni!(self, NewObjectA, class.object, constructor, arguments.as_ptr()) };
        let thrown = self.made(thrown)?;
        // SAFETY: callers name a class of exceptions.
        unsafe { jni!(self, Throw, thrown.object) };
        Ok(())
    }

    /// What was thrown and not yet caught. Catches it.
    pub(super) fn caught(&self) -> Option<Local<'_>> {
        // SAFETY: both may be called at any time.
        let thrown = unsafe {
            let thrown = jni!(self, ExceptionOccurred);
            jni!(self, ExceptionClear);
            self.local(thrown)
        };
        (!thrown.object.is_null()).then_some(thrown)
    }

    /// Objects that come up in `work` are given back when it ends.
    pub(super) fn framed<T>(&self, work: impl FnOnce() -> Result<T>) -> Result<T> {
        struct Frame<'e>(&'e Env);
        impl Drop for Frame<'_> {
            fn drop(&mut self) {
                // SAFETY: it was pushed, and nothing of it is in use any more.
                unsafe { jni!(self.0, PopLocalFrame, std::ptr::null_mut()) };
            }
        }
        // SAFETY: JNI may be asked for a frame at any time.
        let pushed = unsafe { jni!(self, PushLocalFrame, 16) };
        self.checked(())?;
        let _frame = (pushed == 0).then_some(Frame(self));
        work()
    }

    pub(super) fn global(&self, object: Local<'_>) -> Result<jobject> {
        // SAFETY: an object.
        let global = unsafe { jni!(self, NewGlobalRef, object.object) };
        self.made(global).map(|made| made.object)
    }

    /// # Safety
    ///
    /// From [`global`](Self::global), and not used any more.
    pub(super) unsafe fn forget(&self, global: jobject) {
        // SAFETY: as the caller promises.
        unsafe { jni!(self, DeleteGlobalRef, global) };
    }

    /// Not as jni itself finds it: dropping jni's errors takes 60 kB of code.
    pub(super) fn vm(&self) -> Result<JavaVM> {
        let mut vm = std::ptr::null_mut();
        // SAFETY: there is room for the answer.
        unsafe { jni!(self, GetJavaVM, &raw mut vm) };
        match vm.is_null() {
            true => Err(exception::unreachable("no JVM")),
            // SAFETY: not null, and the JVM's own.
            false => Ok(unsafe { JavaVM::from_raw(vm) }),
        }
    }

    /// None for null and if something was thrown, which is not told.
    fn found(&self, object: jobject) -> Option<Local<'_>> {
        let thrown = self.caught().is_some() || object.is_null();
        // SAFETY: JNI has just returned it.
        (!thrown).then(|| unsafe { self.local(object) })
    }

    fn made(&self, object: jobject) -> Result<Local<'_>> {
        self.checked(())?;
        match object.is_null() {
            true => Err(exception::unreachable("nothing was made")),
            // SAFETY: JNI has just returned it.
            false => Ok(unsafe { self.local(object) }),
        }
    }

    fn checked<T>(&self, answer: T) -> Result<T> {
        match self.caught() {
            Some(thrown) => Err(exception::described(self, thrown)),
            None => Ok(answer),
        }
    }
}

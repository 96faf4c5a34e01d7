//! Compiles the C++ half of the bridge; the compiler is the one that `cc` finds for the target.

fn main() {
    cxx_build::bridge("src/jsi.rs").include("../../cpp").std("c++20").compile("timpush_bridge");
    for watched in ["src/jsi.rs", "../../cpp/Completion.h", "../../cpp/EventSink.h"] {
        println!("cargo:rerun-if-changed={watched}");
    }
}

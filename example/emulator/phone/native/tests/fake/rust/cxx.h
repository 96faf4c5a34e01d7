#pragma once

// Stands in for cxx's header, so that the module can be tested without any Rust.

#include <string>
#include <string_view>

namespace rust {

using Str = std::string_view;
using String = std::string;

}  // namespace rust

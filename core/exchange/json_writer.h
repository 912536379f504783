// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace headroom {

/// A JSON string literal with everything escaped that must be.
std::string jsonString(std::string_view text);
/// A finite number as its shortest exact text; anything else as null.
std::string jsonNumber(double value);

}  // namespace headroom

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string_view>

namespace headroom {

struct JsonLimits {
    std::size_t bytes;
    int depth;
    /// A list of objects at the top whose length is counted while it is read: a million of them would fill the memory before anybody
    /// could refuse them.
    std::string_view list = {};
    std::size_t listLength = 0;
};
/// Python writes the bare words NaN, Infinity and -Infinity, which JSON does not have; there they are read as null.
enum class JsonDialect { Strict, Python };

/// Reads text from outside. Errors: TooLarge, NotText (not UTF-8), Syntax with the line as place, DuplicateId for a key that an
/// object has twice, OutOfRange for a number no double holds.
Result<nlohmann::json> parseJson(std::string_view text, JsonLimits limits,
                                 JsonDialect dialect = JsonDialect::Strict);

/// The line of a byte, from 1, as a place.
std::string lineOf(std::string_view text, std::size_t byte);

}  // namespace headroom
